package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Clinician;
import org.priorauth.contracts.intake.Order;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Section;
import org.priorauth.lmn.domain.lint.words.Spot;

/** Another clinician, another NPI or other credentials than the order's. */
final class OtherProvider implements Rule {

    private static final Pattern NPI = Pattern.compile("(?i)\\bNPI\\b[\\s:#]*(?:is |number |no\\.? )?(\\d{10})\\b");
    private static final Pattern PERSON = Pattern.compile(
            "\\bDr\\.?\\s+(\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)?)|(\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}\\.?)?\\s+\\p{Lu}[\\p{L}'’-]+),\\s*(?:"
                    + Credentials.TOKEN
                    + ")|^\\W*(\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’.-]*){0,2}),?\\s+[A-Z][A-Za-z]{0,3}[A-Z](?:-[A-Z]+)?\\b");

    @Override
    public String id() {
        return "other-provider";
    }

    @Override
    public Family family() {
        return Family.CONTRADICTION;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter
                .order().filter(order -> order.clinician() != null).stream().flatMap(
                        order -> letter.section(Element.PROVIDER).stream()
                                .flatMap(section -> Stream
                                        .of(npi(section, order), name(section, order.clinician()),
                                                credentials(section, order.clinician()))
                                        .flatMap(found -> found).limit(1)));
    }

    private Stream<Finding> npi(Section section, Order order) {
        Set<String> own = Stream.of(order.clinician().npi(), order.clinic() == null ? null : order.clinic().npi())
                .filter(npi -> npi != null).collect(Collectors.toSet());
        List<String> said = NPI.matcher(section.text()).results().map(match -> match.group(1)).toList();
        return own.isEmpty() || said.stream().anyMatch(own::contains)
                ? Stream.of()
                : NPI.matcher(section.text()).results().limit(1).map(match -> finding(section, match.start(),
                        match.end(), "The NPI is not the one of the order.", order.clinician()));
    }

    private Stream<Finding> name(Section section, Clinician clinician) {
        Names own = Names.of(List.of(), clinician.family());
        return clinician.family() == null || own.hold(section.text())
                ? Stream.of()
                : PERSON.matcher(section.text()).results().limit(1)
                        .map(match -> finding(section, match.start(), match.end(), "The order names another clinician.",
                                clinician));
    }

    private Stream<Finding> credentials(Section section, Clinician clinician) {
        Set<String> own = Credentials.in(clinician.credentials());
        return clinician.family() == null || own.isEmpty()
                ? Stream.of()
                : Pattern
                        .compile(Pattern.quote(clinician.family()) + ",?\\s+((?:(?:" + Credentials.TOKEN
                                + ")[,\\s/]*)+)")
                        .matcher(section.text()).results()
                        .filter(match -> Credentials.in(match.group(1)).stream().noneMatch(own::contains)).limit(1)
                        .map(match -> finding(section, match.start(), match.end(),
                                "The credentials are not those of the order.", clinician));
    }

    private Finding finding(Section section, int start, int end, String message, Clinician clinician) {
        return Finding.at(this, new Spot(section.element(), start, end, section.text().substring(start, end)), message,
                "Correct the provider, or have the order amended.")
                .against("clinician", clinician.family() + ", " + clinician.credentials() + ", NPI " + clinician.npi());
    }
}
