package org.priorauth.lmn.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.Clinic;
import org.priorauth.contracts.intake.Clinician;
import org.priorauth.contracts.intake.Coverage;
import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.ServiceLine;

/** What the order says of patient, coverage, diagnoses, services and provider. Paths are those of the event's order. */
final class OrderFacts {

    private final Order order;
    private final UUID event;

    OrderFacts(Order order, UUID event) {
        this.order = order;
        this.event = event;
    }

    Stream<Fact> all() {
        return Stream.of(patient(order.patient()), payer(order.payer()), coverage(order.coverage()),
                order.diagnoses().stream().map(this::diagnosis), numbered(this::service), schedules(),
                clinician(order.clinician()), clinic(order.clinic()),
                documents()).flatMap(facts -> facts);
    }

    private Stream<Fact> patient(Patient patient) {
        return patient == null
                ? Stream.of()
                : Stream.of(
                        Fact.of("patient.name", source("patient.name", "patient"), "name",
                                name(patient.given(), patient.family())),
                        Fact.of("patient.birth-date", source("patient.birth-date", "patient.birthDate"), "date",
                                Wording.day(patient.birthDate())));
    }

    /** What was sent with the order and goes with the letter; an untitled one says nothing. */
    private Stream<Fact> documents() {
        return IntStream.range(0, order.documents().size())
                .mapToObj(at -> Fact.of("document", source("document." + order.documents().get(at).id(),
                        "documents[" + at + "]"), "title", order.documents().get(at).title()));
    }

    private Stream<Fact> payer(Payer payer) {
        return payer == null
                ? Stream.of()
                : Stream.of(Fact.of("payer", source("payer", "payer.name"), "name", payer.name()));
    }

    private Stream<Fact> coverage(Coverage coverage) {
        return coverage == null || coverage.memberId() == null
                ? Stream.of()
                : Stream.of(Fact.of("coverage", source("coverage", "coverage"), "member", coverage.memberId(),
                        "subscriber", coverage.subscriberId(), "relationship", coverage.relationship(),
                        "plan", coverage.planName(), "group", coverage.groupNumber()));
    }

    private Fact diagnosis(Diagnosis diagnosis) {
        int at = order.diagnoses().indexOf(diagnosis);
        return Fact.of("diagnosis", source("diagnosis." + diagnosis.sequence(), "diagnoses[" + at + "]"),
                "code", code(diagnosis.code()), "display", display(diagnosis.code()),
                "onset", Wording.day(diagnosis.onset()));
    }

    private Fact service(int at) {
        ServiceLine line = order.lines().get(at);
        return Fact.of("service", source("line." + line.number(), "lines[" + at + "]"),
                "system", system(line.code()), "code", code(line.code()), "display", display(line.code()),
                "modifiers", String.join(", ", line.modifiers()),
                "amount", Wording.counted(line.quantity(), line.unit()), "diagnoses", codes(line.diagnoses()));
    }

    private Stream<Fact> schedules() {
        List<Fact> ofLines = numbered(this::schedule).filter(Fact::saysSomething).toList();
        // lines that are done in the same visits are told once
        Set<Map<String, String>> told = new HashSet<>();
        return ofLines.isEmpty() && order.requested() != null
                ? Stream.of(Fact.of("schedule", source("requested", "requested"), "often", null, "howLong", null,
                        "start", start(order.requested()), "end", end(order.requested())))
                : ofLines.stream().filter(schedule -> told.add(schedule.values()));
    }

    private Fact schedule(int at) {
        ServiceLine line = order.lines().get(at);
        return Fact.of("schedule", source("line." + line.number() + ".schedule", "lines[" + at + "].frequency"),
                "often", Wording.often(line.frequency()), "howLong", Wording.howLong(line.frequency()),
                "start", start(line.period()), "end", end(line.period()));
    }

    private Stream<Fact> clinician(Clinician clinician) {
        return clinician == null
                ? Stream.of()
                : Stream.of(Fact.of("clinician", source("clinician", "clinician"),
                        "name", name(clinician.given(), clinician.family()), "credentials", clinician.credentials(),
                        "npi", clinician.npi()));
    }

    private Stream<Fact> clinic(Clinic clinic) {
        return clinic == null
                ? Stream.of()
                : Stream.of(Fact.of("clinic", source("clinic", "clinic"), "name", clinic.name(), "npi", clinic.npi(),
                        "phone", clinic.phone(), "fax", clinic.fax()));
    }

    private Source source(String fact, String path) {
        return new Source(fact, "order." + path, event);
    }

    private Stream<Fact> numbered(IntFunction<Fact> fact) {
        return IntStream.range(0, order.lines().size()).mapToObj(fact);
    }

    private String codes(List<Integer> sequences) {
        return order.diagnoses().stream().filter(diagnosis -> sequences.contains(diagnosis.sequence()))
                .map(diagnosis -> code(diagnosis.code())).collect(Collectors.joining(", "));
    }

    static String name(List<String> given, String family) {
        return Stream.concat(given.stream(), Stream.of(Objects.requireNonNullElse(family, "")))
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
    }

    private static String system(Code code) {
        return code == null || code.system() == null ? "" : switch (code.system()) {
            case Code.CPT -> "CPT";
            case Code.HCPCS -> "HCPCS";
            default -> "";
        };
    }

    private static String code(Code code) {
        return code == null ? null : code.code();
    }

    private static String display(Code code) {
        return code == null ? null : code.display();
    }

    private static String start(DatePeriod period) {
        return period == null ? "" : Wording.day(period.start());
    }

    private static String end(DatePeriod period) {
        return period == null ? "" : Wording.day(period.end());
    }
}
