package org.priorauth.inbox.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.Clinic;
import org.priorauth.contracts.intake.Clinician;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.work.Rules;
import org.priorauth.inbox.domain.work.WorkItem;

/** What a text can say of a case. PHI. Absent is what the chain does not know. */
public final class Variables {

    /** Every name there is; another one is a mistake of who wrote the text. */
    public static final List<String> NAMES = List.of("patient.name", "patient.given", "patient.birth-date", "member-id",
            "payer.name", "payer.reference", "services", "diagnoses", "clinician.name", "clinic.name", "clinic.phone",
            "clinic.fax", "ehr-identifier", "status", "decision", "authorization-numbers", "item.title", "item.reason",
            "item.due", "me", "today");

    private Variables() {}

    /**
     * @param one absent where the text is about a message that belongs to none
     * @param item absent where the text is about the case alone
     */
    public static Map<String, String> of(Optional<Case> one, Optional<WorkItem> item, Rules rules, String me,
            Instant now) {
        Map<String, String> values = new LinkedHashMap<>();
        one.ifPresent(known -> ofCase(values, known));
        item.ifPresent(work -> {
            values.put("item.title", rules.title(work.kind()));
            values.put("item.reason", work.reason());
            values.put("item.due", day(work.dueAt(), rules));
        });
        values.put("me", me);
        values.put("today", day(now, rules));
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private static void ofCase(Map<String, String> values, Case one) {
        one.order().ifPresent(order -> ofOrder(values, order));
        values.put("payer.reference", one.dealings().reference());
        values.put("status", one.status().toString());
        values.put("decision", text(one.dealings().decision()));
        values.put("authorization-numbers", joined(one.dealings().lines().stream()
                .map(LineDecision::authorizationNumber)));
    }

    private static String day(Instant at, Rules rules) {
        return LocalDate.ofInstant(at, rules.hours().zone()).toString();
    }

    private static void ofOrder(Map<String, String> values, Order order) {
        ofPatient(values, order.patient());
        values.put("member-id", order.coverage() == null ? null : order.coverage().memberId());
        values.put("payer.name", order.payer() == null ? null : order.payer().name());
        values.put("services", joined(order.lines().stream().map(line -> shown(line.code()))));
        values.put("diagnoses", joined(order.diagnoses().stream().map(one -> shown(one.code()))));
        values.put("clinician.name", name(order.clinician()));
        Clinic clinic = order.clinic();
        values.put("clinic.name", clinic == null ? null : clinic.name());
        values.put("clinic.phone", clinic == null ? null : clinic.phone());
        values.put("clinic.fax", clinic == null ? null : clinic.fax());
        values.put("ehr-identifier", order.ehrIdentifier());
    }

    private static void ofPatient(Map<String, String> values, Patient patient) {
        if (patient != null) {
            String given = String.join(" ", patient.given());
            values.put("patient.given", given);
            values.put("patient.name", joined(Stream.of(given, patient.family()), " "));
            values.put("patient.birth-date", text(patient.birthDate()));
        }
    }

    private static String name(Clinician clinician) {
        return clinician == null
                ? null
                : joined(Stream.of(String.join(" ", clinician.given()), clinician.family()), " ");
    }

    private static String shown(Code code) {
        return code == null ? null : joined(Stream.of(code.code(), code.display()), " ");
    }

    private static String joined(Stream<String> parts) {
        return joined(parts, ", ");
    }

    private static String joined(Stream<String> parts, String between) {
        return parts.filter(Objects::nonNull).filter(part -> !part.isBlank()).distinct()
                .collect(Collectors.joining(between));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
