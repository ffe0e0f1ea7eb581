package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.Answer;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Sentence;

/**
 * The provider is out of the plan's network, and the letter neither asks for an exception nor says why nobody in the network can
 * do it. To say no more than "we do not participate" answers nothing.
 */
final class NetworkUnmet implements Rule {

    private static final Pattern NETWORK = Pattern
            .compile(
                    "(?i)\\b(?:networks?|gap exceptions?|single[- ]case agreement|non-?participating|participat(?:es?|ing) (?:in|with)|"
                            + "(?:non-?)?contracted|credentialed with|continuity of care|directory)\\b");
    private static final Pattern OUTSIDE = Pattern
            .compile("(?i)\\bout[- ]of[- ](?:\\w+ )?network|\\bnon-?(?:participating|contracted|network)|"
                    + "\\b(?:not|never|no longer) (?:\\w+ ){0,3}(?:contracted|in[- ](?:\\w+ )?network|participat\\w*|credentialed with)|\\boutside (?:\\w+ ){1,3}network");
    /** What opens the way: an exception that is asked for or granted. */
    private static final Pattern EXCEPTION = Pattern
            .compile(
                    "(?i)\\b(?:exceptions?|(?:case|in-network) agreement|agreement|waiver|override|in-network (?:rates?|benefits?|level)|"
                            + "out-of-network (?:benefits?|authori[sz]ation)|continuity|transition of care)\\b");
    private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:no|not|nor|never|neither|without)\\b");
    private static final String THOSE_INSIDE = "(?:(?<!out-of-)(?<!out of )(?<!non-)\\bin[- ](?:the )?network|\\bcontracted|\\bparticipating|\\bits network|"
            + "\\b(?:plan|payer|network)['’]s(?: own)?|\\bdirectory)";
    /** Why nobody inside can do it. */
    private static final Pattern NOBODY = Pattern
            .compile("(?i)\\b(?:no|none|nobody|only|neither)\\b (?!exception)(?:[\\w,'’-]+ ){0,12}?(?:of the )?"
                    + THOSE_INSIDE + "|" + THOSE_INSIDE
                    + "[^.;]{0,90}\\b(?:no|none|not|cannot|miles?|hours?|wait\\w*|full|closed|unavailable|"
                    + "declined|lacks?)\\b");
    private static final int NEAR = 20;
    private static final Pattern MUST_BE_SHOWN = Pattern.compile("(?i)\\bexception\\b");

    @Override
    public String id() {
        return "network-or-referral";
    }

    @Override
    public Family family() {
        return Family.BENEFITS;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        List<Sentence> said = letter.sentences().filter(sentence -> sentence.says(NETWORK)).toList();
        Optional<Sentence> outside = said.stream().filter(sentence -> sentence.says(OUTSIDE)).findFirst();
        return said.stream().anyMatch(NetworkUnmet::answers) || outside.isEmpty() && !isOut(letter)
                ? Stream.of()
                : Stream.of(
                        finding(outside.or(() -> said.stream().findFirst())).against("ruling.in-network", Answer.NO));
    }

    private static boolean answers(Sentence sentence) {
        return sentence.says(NOBODY) || EXCEPTION.matcher(sentence.text()).results()
                .anyMatch(match -> !DENIED.matcher(clauseBefore(sentence, match.start())).find()
                        && !DENIED.matcher(clauseAfter(sentence, match.end())).find());
    }

    /** Back to the last comma, or "and". */
    private static String clauseBefore(Sentence sentence, int at) {
        String[] parts = sentence.text().substring(0, at).split("[,;:]| (?:and|but|because) ", -1);
        return parts[parts.length - 1];
    }

    private static String clauseAfter(Sentence sentence, int at) {
        return sentence.after(at, NEAR).split("[,;:]| (?:and|but|because|as|since|for) ", -1)[0];
    }

    private static boolean isOut(Reading letter) {
        boolean ruled = letter.coverage().stream().flatMap(coverage -> coverage.rulings().stream())
                .anyMatch(ruling -> ruling.question() == Ruling.Question.IN_NETWORK && ruling.answer() == Answer.NO);
        return ruled || letter.known().clinicalFacts().stream().map(fact -> fact.fact().text())
                .anyMatch(fact -> NETWORK.matcher(fact).find()
                        && (OUTSIDE.matcher(fact).find() || MUST_BE_SHOWN.matcher(fact).find()));
    }

    private Finding finding(Optional<Sentence> said) {
        String remedy = "Say why nobody in the network can give this care, and ask for an exception.";
        return said
                .map(sentence -> Finding.at(this, sentence.whole(),
                        "The provider is out of the plan's network, and no exception is asked for here.", remedy))
                .orElseGet(() -> Finding.lacking(this, Element.RATIONALE,
                        "The provider is out of the plan's network, and the letter does not speak of it.", remedy));
    }
}
