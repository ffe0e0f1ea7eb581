package org.priorauth.submission.pas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.submission.pas.Shapes.UPDATE;
import static org.priorauth.submission.pas.Shapes.line;
import static org.priorauth.submission.pas.Shapes.lines;
import static org.priorauth.submission.pas.Shapes.therapy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.submission.conformance.Shows;

import com.fasterxml.jackson.databind.JsonNode;

/** Lines added, changed and cancelled by an update (PAS 2.2.1, spec-65 to spec-72, prof-7). */
class RevisionTest {

    private final byte[] first = Shapes.first(therapy(lines(1, 2)));

    @Test
    @Shows({"prof-10", "prof-5"})
    void aLineThatIsNewIsAddedAndTheOthersStayAsTheyAre() {
        // When
        JsonNode claim = revised(first, lines(1, 2, 3));

        // Then
        assertThat(told(claim)).containsExactly("1 I", "2 I", "3 I added");
        assertThat(claim.path("item").path(0)).isEqualTo(FirstRequestTest.claim(FirstRequestTest.tree(first))
                .path("item").path(0));
    }

    @Test
    @Shows({"prof-9", "spec-71"})
    void aLineThatAsksForSomethingElseIsChangedUnderItsNumber() {
        // When
        JsonNode claim = revised(first, List.of(line(1, "97140", "11", true), lines(2).get(0)));

        // Then
        assertThat(told(claim)).containsExactly("1 S changed", "2 I");
        assertThat(claim.path("item").path(0).path("productOrService").path("coding").path(0).path("code").asText())
                .isEqualTo("97140");
    }

    @Test
    void anotherRhythmIsAChangeToo() {
        // When
        JsonNode claim = revised(first, List.of(line(1, "97110", "11", false), lines(2).get(0)));

        // Then
        assertThat(told(claim)).containsExactly("1 S changed", "2 I");
    }

    @Test
    @Shows({"prof-7", "prof-9", "spec-69", "spec-70"})
    void aLineThatIsNoLongerWantedStaysAndSaysSo() {
        // When
        JsonNode claim = revised(first, lines(2));

        // Then
        assertThat(told(claim)).containsExactly("1 3 changed cancelled", "2 I");
    }

    @Test
    @Shows("prof-7")
    void whatWasCancelledStaysCancelledWithoutBeingNews() {
        // Given
        byte[] second = Requests.writer().revision(first, Shapes.now(UPDATE, therapy(lines(2))), List.of());

        // When
        JsonNode claim = FirstRequestTest.claim(FirstRequestTest.tree(Requests.writer().revision(second,
                Shapes.now(Shapes.SECOND, therapy(lines(2, 3))), List.of())));

        // Then
        assertThat(told(claim)).containsExactly("1 3 cancelled", "2 I", "3 I added");
    }

    @Test
    void aRequestIsTakenBackLineByLineAndAsAWhole() {
        // When
        JsonNode claim = FirstRequestTest.claim(FirstRequestTest.tree(
                Requests.writer().cancellation(Shapes.now(UPDATE, therapy(lines(1))).intent(), first, List.of())));

        // Then
        assertThat(told(claim)).containsExactly("1 3 changed cancelled", "2 3 changed cancelled");
        assertThat(certification(claim)).isEqualTo("3");
        assertThat(claim.path("related")).hasSize(1);
    }

    @Test
    void theNumbersThePayerGaveGoBackWithTheirLines() {
        // Given
        LineDecision approved = new LineDecision(1, "A1", List.of(), "AUTH-7", "REF-9", null, null, null, List.of());

        // When
        String claim = FirstRequestTest.claim(FirstRequestTest.tree(Requests.writer().revision(first,
                Shapes.now(UPDATE, therapy(List.of(line(1, "97140", "11", true), lines(2).get(0)))),
                List.of(approved)))).path("item").path(0).toString();

        // Then
        assertThat(claim).contains("\"valueString\":\"AUTH-7\"").contains("\"valueString\":\"REF-9\"");
    }

    @Test
    void theBundleHoldsWhatBothClaimsLeadToOnceAndNothingElse() {
        // When
        JsonNode bundle = FirstRequestTest.tree(Requests.writer().revision(first,
                Shapes.now(UPDATE, therapy(List.of(line(1, "97140", "11", true), lines(2).get(0)))), List.of()));

        // Then
        List<String> urls = bundle.path("entry").findValuesAsText("fullUrl");
        List<String> referred = new ArrayList<>();
        bundle.findValues("reference").forEach(reference -> referred.add(reference.asText()));
        assertThat(urls).doesNotHaveDuplicates().containsAll(referred);
        assertThat(referred).containsAll(urls.subList(1, urls.size()));
        assertThat(FirstRequestTest.types(bundle)).filteredOn("ServiceRequest"::equals).hasSize(3);
        assertThat(FirstRequestTest.types(bundle)).filteredOn("Claim"::equals).hasSize(2);
    }

    private static JsonNode revised(byte[] previous, List<ServiceLine> lines) {
        return FirstRequestTest.claim(FirstRequestTest.tree(
                Requests.writer().revision(previous, Shapes.now(UPDATE, therapy(lines)), List.of())));
    }

    /** Each line's number, certification type, and how it is marked. */
    private static List<String> told(JsonNode claim) {
        List<String> told = new ArrayList<>();
        claim.path("item").forEach(item -> told.add((item.path("sequence").asInt() + " " + certification(item) + " "
                + marked(item) + (item.toString().contains("infoCancelled") ? " cancelled" : "")).replaceAll(" +", " ")
                .strip()));
        return told;
    }

    private static String certification(JsonNode element) {
        return extension(element, "certificationType").path("valueCodeableConcept").path("coding").path(0).path("code")
                .asText();
    }

    private static String marked(JsonNode item) {
        return extension(item, "infoChanged").path("valueCode").asText();
    }

    private static JsonNode extension(JsonNode element, String name) {
        for (JsonNode one : element.path("extension")) {
            if (one.path("url").asText().endsWith("extension-" + name)) {
                return one;
            }
        }
        return element.path("nothing");
    }
}
