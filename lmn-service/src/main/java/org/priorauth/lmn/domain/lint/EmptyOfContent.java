package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Codes;
import org.priorauth.lmn.domain.lint.words.Days;
import org.priorauth.lmn.domain.lint.words.Spot;

/** An element has words but not what it is there for: no birth date, no member id, no code, no frequency, no credentials. */
final class EmptyOfContent implements Rule {

    private static final Pattern TIME = Pattern
            .compile("(?i)\\b(?:once|twice|one|single|lifetime|life-?long|permanent\\w*|ongoing|"
                    + "long-term|indefinite\\w*|daily|weekly|monthly|annual\\w*|nightly|continuous\\w*|quarterly|hourly|purchase|rental|"
                    + "(?:two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen|twenty)\\b.*\\b(?:weeks?|months?|days?|years?|visits?|hours?))\\b|\\d");
    private static final Pattern NUMBER = Pattern.compile("\\b(?=(?:[A-Z]*\\d){4})[A-Z0-9]{6,}\\b");
    private static final Pattern CARD = Pattern.compile(
            "(?i)\\b(?:(?:member|policy|insurance|subscriber|beneficiary|enrollee|card) (?:ID|no|number|#)|MBI|HICN?)\\b.{0,12}\\d");
    private static final Pattern CREDENTIALS = Pattern
            .compile("\\b(?:M\\.?D|D\\.?O|N\\.?P|P\\.?A|APRN|ARNP|FNP|CRNP|DNP|CNS|CNM|"
                    + "P\\.?T|DPT|MPT|MSPT|O\\.?T|OTR|OTD|MOT|SLP|CCC|BCBA|BCaBA|LBA|RPh|CCC-SLP|RD|Ph\\.?D|Psy\\.?D|LCSW|LICSW|LMHC|LPC|LMFT|LMSW|DPM|"
                    + "DDS|DMD|OD|DC|AuD|Au\\.D|RN|ATP|ATC)\\b|(?i:\\blicen[sc]ed?\\b|\\bphysician\\b|\\btherapist\\b|\\bpathologist\\b|\\bnurse practitioner\\b|\\bsurgeon\\b|\\bpsycholog\\w+|\\baudiologist\\b|\\bpodiatrist\\b|\\bNPI\\b|board[- ]certified|\\b\\d{10}\\b)");

    @Override
    public String id() {
        return "element-without-content";
    }

    @Override
    public Family family() {
        return Family.MISSING;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return Stream.of(birthDate(letter), memberId(letter), code(letter), time(letter), credentials(letter),
                nothing(letter, Element.FUNCTIONAL_LIMITATION, "Say what the patient cannot do, and how far."),
                nothing(letter, Element.SERVICE, "Name the service with its code and how much of it."),
                nothing(letter, Element.RATIONALE, "Say why this service, for this patient, now."))
                .flatMap(Optional::stream);
    }

    private Optional<Finding> birthDate(Reading letter) {
        boolean known = letter.order().map(Order::patient).map(Patient::birthDate).isPresent();
        return known
                && Days.in(letter.section(Element.PATIENT).map(section -> section.text()).orElse("9/9/1999")).isEmpty()
                && letter.sentences().noneMatch(
                        sentence -> sentence.text().matches("(?is).*\\b(?:DOB|D\\.O\\.B|born|birth)\\b.*\\d.*"))
                                ? finding(letter, Element.PATIENT, "The date of birth does not stand in the letter.",
                                        "Give the date of birth.")
                                : Optional.empty();
    }

    private Optional<Finding> memberId(Reading letter) {
        List<String> ids = letter.order().map(Order::coverage).stream()
                .flatMap(coverage -> Stream.of(coverage.memberId(), coverage.subscriberId()))
                .filter(id -> id != null && !id.isBlank())
                .map(EmptyOfContent::plain).toList();
        boolean absent = ids.stream().noneMatch(plain(letter.text())::contains)
                && letter.section(Element.PATIENT).filter(section -> NUMBER.matcher(section.text()).find()).isEmpty();
        return !ids.isEmpty() && absent && !letter.says(CARD)
                ? finding(letter, Element.PATIENT, "The member id does not stand in the letter.",
                        "Give the member id on the card.")
                : Optional.empty();
    }

    private static String plain(String id) {
        return id.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    private Optional<Finding> code(Reading letter) {
        boolean known = letter.order().stream().flatMap(order -> order.diagnoses().stream())
                .anyMatch(diagnosis -> diagnosis.code() != null && diagnosis.code().code() != null);
        return known && letter.sentences().flatMap(sentence -> Codes.in(sentence.text()).stream())
                .noneMatch(code -> code.kind() == Codes.Kind.DIAGNOSIS) && !says(letter)
                        ? finding(letter, Element.DIAGNOSIS, "No diagnosis code stands in the letter.",
                                "Give each diagnosis with its ICD-10-CM code.")
                        : Optional.empty();
    }

    /** Codes of three characters, or without their dot. */
    private static boolean says(Reading letter) {
        String text = plain(letter.text());
        return letter.order().stream().flatMap(order -> order.diagnoses().stream())
                .anyMatch(diagnosis -> diagnosis.code() != null && diagnosis.code().code() != null
                        && text.contains(plain(diagnosis.code().code())));
    }

    private Optional<Finding> time(Reading letter) {
        return letter.section(Element.DURATION).filter(section -> !TIME.matcher(section.text()).find())
                .flatMap(section -> finding(letter, Element.DURATION, "No frequency and no duration stand here.",
                        "Say how often and for how long, from when to when."));
    }

    private Optional<Finding> nothing(Reading letter, Element element, String remedy) {
        return letter.section(element).filter(section -> Hollow.is(section.text())
                || element != Element.SERVICE && Hollow.isGeneral(section.text()))
                .filter(section -> Stream.of(new MissingElement(), new VagueLanguage())
                        .flatMap(rule -> rule.look(letter))
                        .noneMatch(known -> known.section() == element))
                .flatMap(section -> finding(letter, element, "These words would fit any patient.", remedy));
    }

    private Optional<Finding> credentials(Reading letter) {
        return letter.section(Element.PROVIDER).filter(section -> !CREDENTIALS.matcher(section.text()).find())
                .flatMap(section -> finding(letter, Element.PROVIDER,
                        "The provider's credentials do not stand in the letter.",
                        "Name the clinician with credentials and NPI."));
    }

    private Optional<Finding> finding(Reading letter, Element element, String message, String remedy) {
        return letter.section(element).map(section -> section.text())
                .filter(text -> !MissingElement.isEmpty(letter, element))
                .map(text -> Finding.at(this, new Spot(element, 0, text.length(), text), message, remedy));
    }
}
