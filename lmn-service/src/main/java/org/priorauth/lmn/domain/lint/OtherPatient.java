package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Section;
import org.priorauth.lmn.domain.lint.words.Sentence;
import org.priorauth.lmn.domain.lint.words.Spot;

/** The letter names somebody who is not this patient: a letter copied from another case. */
final class OtherPatient implements Rule {

    @Override
    public String id() {
        return "other-patient";
    }

    @Override
    public Family family() {
        return Family.COPIED;
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKING;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.order().map(Order::patient).filter(patient -> patient.family() != null).stream()
                .flatMap(patient -> Stream.concat(strangers(letter, patient), absent(letter, patient)));
    }

    private Stream<Finding> strangers(Reading letter, Patient patient) {
        Names own = letter.names(patient);
        SomebodyElse others = SomebodyElse.of(letter);
        List<String> staff = Stream.concat(staff(letter).stream(), payer(letter)).toList();
        boolean named = isNamed(letter, patient);
        return letter.sentences().filter(sentence -> sentence.section() != Element.PROVIDER)
                .filter(sentence -> sentence.section() != Element.PATIENT || named)
                .flatMap(sentence -> Stream.concat(
                        NamedPeople.in(sentence).filter(match -> !own.hold(match.group(1)))
                                .filter(match -> staff.stream().noneMatch(match.group(1)::contains)),
                        namesakes(sentence, patient)).filter(match -> !others.isCalled(match.group(1))).limit(1)
                        .map(match -> stranger(sentence, match, patient)));
    }

    /** The order's own clinician and clinic are no strangers, nor is a payer that bears a name. */
    private static List<String> staff(Reading letter) {
        return letter.order().stream().flatMap(order -> Stream.concat(
                Stream.ofNullable(order.clinician()).flatMap(
                        clinician -> Stream.concat(Stream.ofNullable(clinician.family()), clinician.given().stream())),
                Stream.ofNullable(order.clinic()).flatMap(
                        clinic -> Stream.ofNullable(clinic.name()).flatMap(name -> Stream.of(name.split(" "))))))
                .filter(word -> word.length() > 2).toList();
    }

    private static Stream<String> payer(Reading letter) {
        return letter.order().map(Order::payer).filter(payer -> payer.name() != null).stream()
                .flatMap(payer -> Stream.of(payer.name().split(" "))).filter(word -> word.length() > 3);
    }

    /** A brother's or sister's letter: the family name is right, the given name is another. */
    private static Stream<MatchResult> namesakes(Sentence sentence, Patient patient) {
        Names given = Names.of(patient.given(), null);
        Pattern full = Pattern.compile("\\b(" + SomebodyElse.NAME + ")(?:\\s+\\p{Lu}[\\p{L}'’.-]*)?\\s+"
                + Pattern.quote(patient.family()) + "\\b");
        return given.isEmpty()
                ? Stream.of()
                : full.matcher(sentence.text()).results()
                        .filter(match -> Names.isGiven(match.group(1)) && !given.hold(match.group()))
                        .filter(match -> !SomebodyElse.isSaid(sentence, match));
    }

    private Finding stranger(Sentence sentence, MatchResult match, Patient patient) {
        return Finding.at(this, sentence.spot(match), "The letter names another person as the patient.",
                "Put this patient's name, and read the letter for other details of that case.")
                .against("patient.name", String.join(" ", patient.given()) + " " + patient.family());
    }

    /** Somebody rewrote the patient's section and the name is gone. */
    private Stream<Finding> absent(Reading letter, Patient patient) {
        return letter.section(Element.PATIENT).filter(section -> !section.text().isEmpty())
                .filter(section -> !isNamed(letter, patient)).map(section -> unnamed(section, patient)).stream();
    }

    private static boolean isNamed(Reading letter, Patient patient) {
        return Names.stands(patient.family(), letter.section(Element.PATIENT).map(Section::text).orElse(""));
    }

    private Finding unnamed(Section section, Patient patient) {
        return Finding.at(this, new Spot(Element.PATIENT, 0, section.text().length(), section.text()),
                "The patient's name does not stand in the letter.", "Put this patient's full name.")
                .against("patient.name", Optional.ofNullable(patient.family()).orElse(""));
    }
}
