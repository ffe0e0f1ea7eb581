package org.priorauth.lmn.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.lmn.domain.lint.Letters.found;
import static org.priorauth.lmn.domain.lint.Letters.saying;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Orders;

class OtherPatientTest {

    private final Rule rule = new OtherPatient();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Mr. Brown cannot climb stairs.|Mr. Brown",
            "In January Ms. Sarah Miller fell twice.|Ms. Sarah Miller",
            "The patient, John Brown, fell.|patient, John Brown", "Patient name: Brown|Patient name: Brown"})
    void anotherPatientsNameIsFound(String sentence, String words) {
        assertThat(found(rule, saying(Element.RATIONALE, sentence))).containsExactly("rationale: " + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ms. Reyes cannot climb stairs.", "The patient, Maya Reyes, fell.", "Mrs. Maya Reyes fell.",
            "Dr. Brown replaced the knee.", "The patient, however, fell.", "MS. is not assumed."})
    void thisPatientAndHerSurgeonMayBeNamed(String sentence) {
        assertThat(found(rule, saying(Element.RATIONALE, sentence))).isEmpty();
    }

    @Test
    void accentsAndHyphensMakeNoOtherPerson() {
        // Given
        Patient zoe = new Patient("p", "Núñez-Łukasiewicz", List.of("Zoë"), LocalDate.EPOCH, "female", null, null);

        // When
        List<String> found = found(rule,
                saying(Orders.withPatient(zoe), Element.RATIONALE, "Ms. Nunez cannot climb stairs."));

        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void aLetterWithoutThePatientsNameIsFound() {
        assertThat(found(rule, saying(Element.PATIENT, "Name: John Brown")))
                .containsExactly("patient: Name: John Brown");
    }
}
