package org.priorauth.inbox.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.work.WorkItem;

/** Where the words of a case stand. */
public final class CasePlaces {

    private CasePlaces() {}

    /** What a case is found by, as tokens. */
    public static String tokens(Case one) {
        return Tokens.line(Place.words(of(one)));
    }

    /** The patient's names without accents: a slip is forgiven in them alone. */
    public static String names(Case one) {
        return one.order().map(Order::patient).map(patient -> Tokens.fold(name(patient))).orElse("");
    }

    static List<Place> of(Case one) {
        return Stream.of(one.order().stream().flatMap(CasePlaces::ofOrder),
                Place.of("reference", one.dealings().reference()),
                one.dealings().lines().stream().flatMap(CasePlaces::ofLine),
                one.items().stream().flatMap(item -> item.notes().stream()).map(WorkItem.Note::text)
                        .map(text -> new Place("note", text)))
                .flatMap(places -> places).toList();
    }

    private static Stream<Place> ofOrder(Order order) {
        return Stream.of(order.patient() == null ? Stream.<Place>empty() : ofPatient(order.patient()),
                order.coverage() == null
                        ? Stream.<Place>empty()
                        : Place.of("member-id", order.coverage().memberId(), order.coverage().subscriberId()),
                Place.of("ehr-identifier", order.ehrIdentifier()),
                order.payer() == null ? Stream.<Place>empty() : Place.of("payer", order.payer().name()),
                order.clinician() == null
                        ? Stream.<Place>empty()
                        : Place.of("clinician", names(order.clinician().given()) + " " + order.clinician().family()),
                Place.of("service", order.lines().stream().map(line -> words(line.code()))),
                Place.of("diagnosis", order.diagnoses().stream().map(diagnosis -> words(diagnosis.code()))),
                order.requested() == null
                        ? Stream.<Place>empty()
                        : Place.of("requested", day(order.requested().start()), day(order.requested().end())))
                .flatMap(places -> places);
    }

    private static Stream<Place> ofPatient(Patient patient) {
        return Stream.concat(Place.of("patient", name(patient)), Place.of("birth-date", day(patient.birthDate())));
    }

    private static Stream<Place> ofLine(LineDecision line) {
        return Stream.of(Place.of("authorization-number", line.authorizationNumber()),
                Place.of("reference", line.administrativeReference()),
                Place.of("payers-words", line.notes().stream())).flatMap(places -> places);
    }

    static String name(Patient patient) {
        return (names(patient.given()) + " " + Objects.requireNonNullElse(patient.family(), "")).strip();
    }

    private static String names(List<String> given) {
        return String.join(" ", given);
    }

    private static String words(Code code) {
        return code == null
                ? null
                : Stream.of(code.code(), code.display()).filter(Objects::nonNull).reduce((a, b) -> a + " " + b)
                        .orElse(null);
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
