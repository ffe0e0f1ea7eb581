package org.priorauth.submission.appeal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.intake.Clinician;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.after.Appeal;
import org.priorauth.submission.domain.after.AppealTime;
import org.priorauth.submission.domain.after.Watch;
import org.priorauth.submission.paper.Section;

/** What the first pages of an appeal say: only what is known, in the payer's order of reading. */
final class AppealText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Ruled state;
    private final Appeal appeal;
    private final Order order;
    private final Watch watch;

    AppealText(Ruled state, Appeal appeal, Order order, Watch watch) {
        this.state = state;
        this.appeal = appeal;
        this.order = order;
        this.watch = watch;
    }

    List<Section> sections(LocalDate today, List<String> enclosed) {
        return Stream.of(head(today), patient(), decision(), new Section("Why we appeal", List.of(appeal.reason())),
                asked(), benefits(), new Section("Enclosed", enclosed), signature())
                .filter(section -> !section.lines().isEmpty()).toList();
    }

    private Section head(LocalDate today) {
        return section(appeal.expedited() ? "Appeal: expedited review is asked for" : "Appeal of a decision",
                "Date: " + DAY.format(today), named("To", order.payer() == null ? null : order.payer().name()),
                order.clinic() == null
                        ? null
                        : "From: " + joined(order.clinic().name(),
                                named("NPI", order.clinic().npi()), named("phone", order.clinic().phone()),
                                named("fax", order.clinic().fax())),
                state.latest().map(intent -> "Our request: " + intent.reference()).orElse(null),
                state.file().references().isEmpty()
                        ? null
                        : "Your reference: " + String.join(", ", state.file().references()),
                state.after().dispute().time().map(AppealText::until).orElse(null));
    }

    private static String until(AppealTime time) {
        return "The time to appeal ends on " + DAY.format(time.lastDay()) + " (" + time.source() + ").";
    }

    private Section patient() {
        Patient patient = order.patient();
        return patient == null
                ? section("Patient")
                : section("Patient",
                        joined(patient.family(), String.join(" ", patient.given())),
                        patient.birthDate() == null ? null : "Born: " + DAY.format(patient.birthDate()),
                        order.coverage() == null ? null : named("Member id", order.coverage().memberId()),
                        order.coverage() == null ? null : named("Group", order.coverage().groupNumber()),
                        order.diagnoses().isEmpty()
                                ? null
                                : "Diagnoses: " + order.diagnoses().stream().map(one -> shown(one.code()))
                                        .collect(Collectors.joining("; ")));
    }

    private Section decision() {
        Stream<String> first = Stream.of("Decided" + watch.decidedOn(state).map(day -> " on " + DAY.format(day))
                .orElse("") + ": " + state.decision() + ".");
        return new Section("The decision we appeal",
                Stream.concat(first, state.file().spoken().stream().map(AppealText::decided)).toList());
    }

    /** The payer's codes and words as they came. */
    private static String decided(LineDecision line) {
        return Stream.of("Line " + (line.line() == null ? "added by you" : line.line()) + ": " + line.action() + ".",
                line.reasons().isEmpty()
                        ? ""
                        : "Reason: " + line.reasons().stream().map(AppealText::shown)
                                .collect(Collectors.joining("; ")) + ".",
                String.join(" ", line.notes())).filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
    }

    private Section asked() {
        return new Section("What we asked for", order.lines().stream().map(AppealText::asked).toList());
    }

    private static String asked(ServiceLine line) {
        return "Line " + line.number() + ": " + joined(shown(line.code()),
                line.quantity() == null
                        ? null
                        : line.quantity().toPlainString() + (line.unit() == null ? "" : " " + line.unit()));
    }

    private Section benefits() {
        List<Figure> figures = state.facts().determination().map(Facts.Determination::figures).orElse(List.of());
        return new Section("Benefits as verified with you", figures.stream().map(AppealText::figure).toList());
    }

    private static String figure(Figure figure) {
        return joined(figure.name() + ": " + (figure.value() == null ? "not said" : figure.value().toPlainString())
                + (figure.unit() == null ? "" : " " + figure.unit()), figure.period());
    }

    private Section signature() {
        Clinician who = order.clinician();
        String name = who == null ? null : joined(String.join(" ", who.given()), who.family(), who.credentials());
        return section("For the clinic", "Signature: ______________________________    Date: ______________",
                named("Ordering clinician", name), who == null ? null : named("NPI", who.npi()));
    }

    private static Section section(String heading, String... lines) {
        return new Section(heading, Stream.of(lines).filter(Objects::nonNull).toList());
    }

    private static String shown(Code code) {
        return code == null
                ? "no code"
                : code.display() == null
                        ? code.code()
                        : code.display() + " (" + code.code()
                                + ")";
    }

    private static String named(String name, String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank()).map(text -> name + ": " + text).orElse(null);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
