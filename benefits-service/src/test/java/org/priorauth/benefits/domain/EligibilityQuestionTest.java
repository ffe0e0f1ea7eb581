package org.priorauth.benefits.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.intake.Order;

import com.fasterxml.jackson.databind.node.ObjectNode;

class EligibilityQuestionTest {

    /** Maya's order with a change made to its JSON. */
    private static EligibilityQuestion changed(UnaryOperator<ObjectNode> change) {
        ObjectNode order = TestJson.MAPPER.valueToTree(Cast.order());
        return EligibilityQuestion.about(TestJson.read(change.apply(order), Order.class));
    }

    private static UnaryOperator<ObjectNode> put(String pointer, String member, String value) {
        return order -> {
            ((ObjectNode) order.at(pointer)).put(member, value);
            return order;
        };
    }

    @Test
    void whatThePayersAnswerDoesNotDependOnMakesNoOtherQuestion() {
        // Given
        EligibilityQuestion asked = EligibilityQuestion.about(Cast.order());

        // When
        List<EligibilityQuestion> now = List.of(changed(put("/patient", "phone", "555-0199")),
                changed(put("/clinic", "fax", "555-0199")), changed(put("", "urgency", "expedited")),
                changed(put("/facts/0", "text", "Cannot climb stairs.")),
                changed(put("/lines/0/code", "display", "exercise")),
                changed(order -> {
                    ((ObjectNode) order.at("/lines/0")).put("quantity", new BigDecimal("24.00"));
                    return order;
                }));

        // Then
        assertThat(now).allMatch(asked::equals);
    }

    @Test
    void whatThePayersAnswerDependsOnMakesAnother() {
        // Given
        EligibilityQuestion asked = EligibilityQuestion.about(Cast.order());

        // When
        List<EligibilityQuestion> now = List.of(changed(put("/coverage", "memberId", "W100200301")),
                changed(put("/payer", "id", "humana")), changed(put("/lines/0", "quantity", "36")),
                changed(put("/lines/0/code", "code", "97112")), changed(put("/clinician", "npi", "9999985119")),
                changed(put("/clinic", "npi", "1234567802")), changed(put("/patient", "birthDate", "1961-01-10")),
                changed(put("/diagnoses/0/code", "code", "M25.562")), changed(put("/requested", "end", "2026-06-30")));

        // Then
        assertThat(now).noneMatch(asked::equals);
    }

    @Test
    void onlyWhatThePayerNeedsIsKept() {
        // When
        String kept = new String(TestJson.write(EligibilityQuestion.about(Cast.order())));

        // Then
        assertThat(kept).contains("W100200300", "97110", "M25.561").doesNotContain("Alder Street", "555-01", "stairs",
                "Pain in right knee");
    }
}
