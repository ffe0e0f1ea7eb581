package org.priorauth.lmn.domain.lint;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Known.Supplied;
import org.priorauth.lmn.domain.lint.words.Context;
import org.priorauth.lmn.domain.lint.words.Earlier;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** What was tried, or authorized before, is known, and the letter is silent on it. */
final class HistoryNotMentioned implements Rule {

    private static final Pattern AUTHORIZATION = Pattern.compile("(?i)\\bauthori[sz](?:ation|ed)\\b|\\bapproved\\b");
    private static final String GRANTED = "(?:authori[sz](?:ation|ed)|approved|approval)";
    /** An authorization that was, not the one that is asked for. */
    private static final Pattern EARLIER = Pattern.compile(
            "(?i)\\b(?:prior|previous(?:ly)?|earlier|first|last|initial|expired?|existing|current)\\b.{0,40}\\b"
                    + GRANTED + "|\\b" + GRANTED
                    + "\\b.{0,60}\\b(?:expired?|ended|ends|was|were|had|used|ran|covered|allowed|granted|included|earlier|"
                    + "previously|in (?:19|20)\\d\\d|last|already)\\b|\\b(?:was|were|had|been|already|previously|used|completed|attended)\\b.{0,60}\\b"
                    + GRANTED
                    + "|\\b(?:approved|authori[sz]ed) (?:on|in|for|from|through|by|until)\\b");
    /** An authorization number, or a day. */
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]{0,4}-?\\d[\\d/-]{4,}\\b");
    /** An exception that was approved is the network's affair. */
    private static final Pattern OF_THE_NETWORK = Pattern
            .compile("(?i)\\bnetwork\\b|\\b(?:gap|network) exception|single[- ]case");
    /** What may be tried yet. */
    private static final Pattern LATER = Pattern
            .compile("(?i)\\b(?:will|would|may|might|could|shall|plan to) (?:\\w+ ){0,2}(?:start|begin|try|consider|"
                    + "be (?:\\w+ )?(?:started|considered|tried|added|used|given|offered))");
    private static final Set<Element> OF_NOW = Set.of(Element.PATIENT, Element.DIAGNOSIS, Element.GOAL,
            Element.PROVIDER);

    private static final Element[] BETRAYING = {Element.FUNCTIONAL_LIMITATION, Element.RATIONALE, Element.DIAGNOSIS};

    @Override
    public String id() {
        return "history-not-mentioned";
    }

    @Override
    public Family family() {
        return Family.BENEFITS;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return MissingElement.isEmpty(letter, Element.RATIONALE) ? Stream.of() : unmentioned(letter);
    }

    private Stream<Finding> unmentioned(Reading letter) {
        return letter.known().clinicalFacts().stream().filter(HistoryNotMentioned::isHistory)
                .filter(fact -> !isMentioned(letter, fact.fact())).map(this::finding);
    }

    private static boolean isHistory(Supplied supplied) {
        return supplied.fact().kind() == ClinicalFact.Kind.PRIOR_TREATMENT || isAuthorization(supplied.fact());
    }

    private static boolean isAuthorization(ClinicalFact fact) {
        return AUTHORIZATION.matcher(fact.text()).find()
                && (EARLIER.matcher(fact.text()).find() || NUMBER.matcher(fact.text()).find())
                && !OF_THE_NETWORK.matcher(fact.text()).find()
                && (fact.kind() == ClinicalFact.Kind.OTHER || fact.kind() == ClinicalFact.Kind.PRIOR_TREATMENT);
    }

    private static boolean isMentioned(Reading letter, ClinicalFact fact) {
        return isAuthorization(fact)
                ? letter.sentences().anyMatch(sentence -> speaksOfAnEarlierOne(sentence.text(), fact.text()))
                : letter.sentences().filter(sentence -> !OF_NOW.contains(sentence.section()))
                        .anyMatch(sentence -> isTold(fact.text(), sentence, asked(letter)))
                        || letter.sentences(BETRAYING)
                                .anyMatch(sentence -> isBetrayed(fact.text(), sentence));
    }

    /** By its words, or by its number or day. */
    private static boolean speaksOfAnEarlierOne(String sentence, String fact) {
        String plain = Earlier.withoutRequest(sentence);
        return AUTHORIZATION.matcher(plain).find() && EARLIER.matcher(plain).find()
                || Traces.dated(fact, sentence)
                || NUMBER.matcher(fact).results().anyMatch(number -> sentence.contains(number.group()));
    }

    private static boolean isTold(String fact, Sentence sentence, String asked) {
        boolean ofTheBenefit = sentence.section() == Element.DURATION && sentence.says(Context.BENEFIT);
        return sentence.section() != Element.SERVICE && !ofTheBenefit && Treatments.tell(fact, sentence.text())
                || sentence.section() == Element.RATIONALE && Treatments.share(fact, sentence.text(), asked)
                        && maySpeakOfThePast(sentence);
    }

    /** Days beside a diagnosis are its own. */
    private static boolean isBetrayed(String fact, Sentence sentence) {
        return sentence.section() == Element.DIAGNOSIS
                ? Traces.abbreviated(fact, sentence.text())
                : Treatments.betray(fact, sentence.text());
    }

    private static String asked(Reading letter) {
        Stream<String> care = letter.order().map(Order::category).stream().map(String::valueOf);
        Stream<String> names = letter.order().stream().flatMap(order -> order.lines().stream()).map(ServiceLine::code)
                .filter(code -> code != null && code.display() != null).map(Code::display);
        return Stream.concat(care, names).collect(Collectors.joining(" "));
    }

    /** Words of the service that is asked for now are no mention of what was tried. */
    private static boolean maySpeakOfThePast(Sentence sentence) {
        return !sentence.says(LATER) && (Context.PAST.matcher(Earlier.withoutRequest(sentence.text())).find()
                || sentence.section() != Element.SERVICE && sentence.says(Treatments.OUTCOME));
    }

    private Finding finding(Supplied supplied) {
        String what = isAuthorization(supplied.fact())
                ? "An earlier authorization is known, and the letter does not speak of it."
                : "An earlier treatment is known, and the letter does not speak of it.";
        return Finding
                .lacking(this, Element.RATIONALE, what,
                        "Say what was tried or authorized before, when, and with what result.")
                .against("fact." + supplied.fact().id(), supplied.fact().text());
    }
}
