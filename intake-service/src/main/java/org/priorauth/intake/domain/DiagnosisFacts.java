package org.priorauth.intake.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.Order;

/** What the care is for. */
final class DiagnosisFacts {

    private static final String CODE_PATH = "code.coding.where(system='http://hl7.org/fhir/sid/icd-10-cm')";
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");

    static final List<Fact> ALL = List.of(
            Fact.of("diagnosis.icd10", DiagnosisFacts::codes),
            new Fact("diagnosis.onset", DiagnosisFacts::onsets));

    private DiagnosisFacts() {}

    private static List<Gap> codes(Order order) {
        if (order.diagnoses().isEmpty()) {
            return List.of(Gap.absent("The order does not say what the care is for: a diagnosis is needed.",
                    "diagnosis", "code"));
        }
        return order.diagnoses().stream().flatMap(DiagnosisFacts::code).toList();
    }

    private static Stream<Gap> code(Diagnosis diagnosis) {
        if (!CodeShapes.isIcd10Cm(diagnosis.code())) {
            return Stream.of(Gap.absent("The " + ordinal(diagnosis) + " diagnosis has no ICD-10-CM code.",
                    part(diagnosis), CODE_PATH));
        }
        return CodeShapes.looksLikeIcd10Cm(diagnosis.code().code())
                ? Stream.empty()
                : Stream.of(Gap.wrong("The " + ordinal(diagnosis) + " diagnosis's code is not shaped like ICD-10-CM.",
                        part(diagnosis), CODE_PATH));
    }

    private static List<Gap> onsets(Order order, LocalDate today) {
        return order.diagnoses().stream().flatMap(diagnosis -> onset(diagnosis, today)).toList();
    }

    private static Stream<Gap> onset(Diagnosis diagnosis, LocalDate today) {
        if (diagnosis.onset() == null) {
            return Stream.of(Gap.absent("The " + ordinal(diagnosis) + " diagnosis has no date of onset.",
                    part(diagnosis), "onset"));
        }
        return diagnosis.onset().isAfter(today)
                ? Stream.of(Gap.wrong("The " + ordinal(diagnosis) + " diagnosis begins in the future.",
                        part(diagnosis), "onset"))
                : Stream.empty();
    }

    private static String part(Diagnosis diagnosis) { return Places.numbered("diagnosis", diagnosis.sequence()); }

    private static String ordinal(Diagnosis diagnosis) {
        int sequence = diagnosis.sequence();
        return sequence >= 1 && sequence <= ORDINALS.size() ? ORDINALS.get(sequence - 1) : sequence + "th";
    }
}
