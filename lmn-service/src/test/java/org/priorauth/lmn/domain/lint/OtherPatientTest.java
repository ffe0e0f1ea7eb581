package org.priorauth.lmn.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.lmn.domain.lint.Letters.found;
import static org.priorauth.lmn.domain.lint.Letters.saying;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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

    @ParameterizedTest
    @ValueSource(strings = {"Maya Reyes (Trudy), born 10/1/1961", "Maya \"Trudy\" Reyes", "Maya Reyes, goes by Trudy",
            "Maya Reyes, called Trudy at home", "Maya Reyes. She prefers to be called Trudy.",
            "Maya Reyes, Trudy to her friends", "Maya Reyes (nickname: Trudy)", "Maya Reyes, known as Trudy"})
    void whatTheLetterSaysSheIsCalledIsHerName(String patient) {
        // Given
        Reading letter = Letters.saying(Map.of(Element.PATIENT, patient, Element.RATIONALE, "Trudy fell twice."));

        // When
        List<String> found = found(rule, letter);

        // Then
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Her father's name is Howard; he signs.", "The wife of this patient, Naomi, is a nurse.",
            "ADAPT (Howard, Lancet Neurology 2021) defines response as 2 points.", "Her godmother Naomi drives."})
    void relativesAndAuthorsAreNoOtherPatient(String sentence) {
        assertThat(found(rule, saying(Element.RATIONALE, sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Wilhelmina,Minnie", "Gertrude,Trudy", "Frederick,Freddie", "Rosalind,Rosie", "Benjamin,Benny"})
    void aShortFormIsTheName(String given, String called) {
        // Given
        Patient patient = new Patient("p", "Reyes", List.of(given), LocalDate.EPOCH, "female", null, null);

        // When
        boolean held = Names.of(patient).hold(called);

        // Then
        assertThat(held).isTrue();
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
