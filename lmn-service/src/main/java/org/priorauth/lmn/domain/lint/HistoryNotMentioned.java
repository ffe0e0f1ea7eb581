package org.priorauth.lmn.domain.lint;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Known.Supplied;
import org.priorauth.lmn.domain.lint.words.Context;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** What was tried, or authorized before, is known, and the letter is silent on it. */
final class HistoryNotMentioned implements Rule {

    private static final Pattern AUTHORIZATION = Pattern.compile("(?i)\\bauthori[sz](?:ation|ed)\\b|\\bapproved\\b");
    private static final Pattern EARLIER = Pattern
            .compile("(?i)\\b(?:prior|previous(?:ly)?|earlier|first|last|initial|expired?|ended|ends|"
                    + "already|current|existing|was|were|had|approved|through|under)\\b|\\d{4,}");
    private static final Set<Element> OF_NOW = Set.of(Element.PATIENT, Element.DIAGNOSIS, Element.GOAL,
            Element.PROVIDER);

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
        return letter.known().clinicalFacts().stream().filter(HistoryNotMentioned::isHistory)
                .filter(fact -> !isMentioned(letter, fact.fact())).map(this::finding);
    }

    private static boolean isHistory(Supplied supplied) {
        return supplied.fact().kind() == ClinicalFact.Kind.PRIOR_TREATMENT || isAuthorization(supplied.fact());
    }

    private static boolean isAuthorization(ClinicalFact fact) {
        return AUTHORIZATION.matcher(fact.text()).find() && EARLIER.matcher(fact.text()).find()
                && (fact.kind() == ClinicalFact.Kind.OTHER || fact.kind() == ClinicalFact.Kind.PRIOR_TREATMENT);
    }

    private static boolean isMentioned(Reading letter, ClinicalFact fact) {
        return isAuthorization(fact)
                ? letter.sentences().anyMatch(sentence -> sentence.says(AUTHORIZATION) && sentence.says(EARLIER))
                : letter.sentences().filter(HistoryNotMentioned::maySpeakOfThePast)
                        .anyMatch(sentence -> Treatments.share(fact.text(), sentence.text(), asked(letter)));
    }

    private static String asked(Reading letter) {
        return letter.order().stream().flatMap(order -> order.lines().stream()).map(ServiceLine::code)
                .filter(code -> code != null && code.display() != null).map(Code::display)
                .collect(Collectors.joining(" "));
    }

    /** Words of the service that is asked for now are no mention of what was tried. */
    private static boolean maySpeakOfThePast(Sentence sentence) {
        return !OF_NOW.contains(sentence.section())
                && (sentence.says(Context.PAST) || sentence.says(Treatments.OUTCOME));
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
