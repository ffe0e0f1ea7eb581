package org.priorauth.lmn.domain.lint;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Section;
import org.priorauth.lmn.domain.lint.Reading.Sentence;

/** The letter names somebody who is not this patient: a letter copied from another case. */
final class OtherPatient implements Rule {

    /** "Mr. Brown", "the patient, John Brown," and "patient's name is Brown"; clinicians are "Dr." */
    private static final Pattern NAMED = Pattern.compile("(?:\\b(?:Mr|Mrs|Ms|Mx)\\b\\.?|\\bMiss|"
            + "\\b[Pp]atient'?s? name(?: is|:)|\\b[Pp]atient,)\\s+"
            + "(\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’-]+){0,3})");
    private static final Pattern WORD_BREAK = Pattern.compile("[\\s'’-]+");

    @Override
    public String id() {
        return "other-patient";
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.order().map(Order::patient).filter(patient -> patient.family() != null).stream()
                .flatMap(patient -> Stream.concat(strangers(letter, patient), absent(letter, patient)));
    }

    private Stream<Finding> strangers(Reading letter, Patient patient) {
        Set<String> own = Stream.concat(patient.given().stream(), Stream.of(patient.family()))
                .flatMap(OtherPatient::words).collect(Collectors.toSet());
        return letter.sentences().flatMap(sentence -> NAMED.matcher(sentence.text()).results()
                .filter(match -> words(match.group(1)).noneMatch(own::contains))
                .map(match -> stranger(sentence, match)));
    }

    private Finding stranger(Sentence sentence, MatchResult match) {
        return new Finding(id(), Severity.BLOCKING, sentence.section(),
                "The letter names another person as the patient.",
                match.group(), "Put this patient's name, and read the letter for other details of that case.");
    }

    /** Somebody rewrote the patient's section and the name is gone. */
    private Stream<Finding> absent(Reading letter, Patient patient) {
        return letter.section(Element.PATIENT).filter(section -> !section.text().isEmpty())
                .filter(section -> !words(section.text()).collect(Collectors.toSet())
                        .containsAll(words(patient.family()).toList()))
                .map(this::unnamed).stream();
    }

    private Finding unnamed(Section section) {
        return new Finding(id(), Severity.BLOCKING, Element.PATIENT, "The patient's name does not stand in the letter.",
                section.text(), "Put this patient's full name.");
    }

    private static Stream<String> words(String name) {
        return WORD_BREAK.splitAsStream(name).map(OtherPatient::plain).filter(word -> !word.isEmpty());
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[\\p{M}\\p{Punct}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
