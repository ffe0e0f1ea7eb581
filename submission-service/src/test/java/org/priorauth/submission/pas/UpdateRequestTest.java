package org.priorauth.submission.pas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.domain.Intent;

import com.fasterxml.jackson.databind.JsonNode;

class UpdateRequestTest {

    private static final Intent UPDATE = Requests.intent(UUID.fromString("019cbee0-0000-7000-8000-000000000001"),
            List.of(1));
    private static final Intent SECOND = Requests.intent(UUID.fromString("019cbee0-0000-7000-8000-000000000002"),
            List.of(1));

    private final byte[] first = Requests.writer().first(Requests.of(Cast.order(), Requests.letter()));

    @Test
    @Shows("prof-4")
    void anUpdateHasItsOwnNameAndPointsToTheClaimThatGoesAlong() {
        // When
        JsonNode update = update(UPDATE, first);

        // Then
        JsonNode claim = FirstRequestTest.claim(update);
        assertThat(update.path("identifier").path("value").asText()).isEqualTo(UPDATE.reference());
        assertThat(claim.path("identifier").path(0).path("value").asText()).isEqualTo(UPDATE.id().toString());
        assertThat(claim.path("related").path(0).path("claim").path("reference").asText())
                .isEqualTo(update.path("entry").path(1).path("fullUrl").asText())
                .isEqualTo("urn:uuid:" + Pas.claimId(Requests.INTENT));
        assertThat(FirstRequestTest.code(claim.path("related").path(0).path("relationship"))).isEqualTo("prior");
    }

    @Test
    @Shows({"prof-5", "prof-6", "prof-10", "spec-68"})
    void everyItemAndSequenceIsKeptAndWhatIsNewIsMarkedAsAdded() {
        // When
        JsonNode claim = FirstRequestTest.claim(update(UPDATE, first));

        // Then
        assertThat(claim.path("item")).hasSize(1);
        assertThat(claim.path("item").path(0).path("sequence").asInt()).isEqualTo(1);
        assertThat(claim.path("supportingInfo").findValuesAsText("sequence")).containsExactly("1", "2", "3");
        assertThat(claim.path("supportingInfo").path(2).path("valueString").asText()).isEqualTo("See page 2.");
        assertThat(claim.path("supportingInfo").path(0).toString()).doesNotContain("infoChanged");
        assertThat(claim.path("supportingInfo").path(1).toString()).contains("\"valueCode\":\"added\"");
        assertThat(claim.path("item").path(0).toString()).doesNotContain("infoChanged");
    }

    @Test
    @Shows({"prof-8", "spec-69", "spec-71"})
    void aPaperThatIsToBeUsedNoMoreStaysAndSaysSo() {
        // When
        byte[] update = Requests.writer().withdrawing(UPDATE, first, List.of(), List.of(Requests.letter().ref().id()));

        // Then
        JsonNode paper = FirstRequestTest.claim(FirstRequestTest.tree(update)).path("supportingInfo").path(0);
        assertThat(paper.path("sequence").asInt()).isEqualTo(1);
        assertThat(paper.path("modifierExtension").path(0).path("url").asText()).endsWith("infoCancelled");
        assertThat(paper.path("modifierExtension").path(0).path("valueBoolean").asBoolean()).isTrue();
        assertThat(paper.path("extension").toString()).contains("\"valueCode\":\"changed\"");
    }

    @Test
    @Shows("prof-8")
    void whatWasTakenBackStaysSoWithoutBeingNews() {
        // Given
        byte[] update = Requests.writer().withdrawing(UPDATE, first, List.of(), List.of(Requests.letter().ref().id()));

        // When
        JsonNode paper = FirstRequestTest.claim(update(SECOND, update)).path("supportingInfo").path(0);

        // Then
        assertThat(paper.path("modifierExtension")).hasSize(1);
        assertThat(paper.path("extension").toString()).doesNotContain("infoChanged");
    }

    @Test
    @Shows("prof-4")
    void theClaimBeforeTheOneThatIsUpdatedStaysBehind() {
        // Given
        byte[] update = Requests.writer().update(UPDATE, first, List.of(Requests.evaluation()), Optional.empty());

        // When
        JsonNode second = update(SECOND, update);

        // Then
        List<String> urls = second.path("entry").findValuesAsText("fullUrl");
        assertThat(FirstRequestTest.types(second)).filteredOn("Claim"::equals).hasSize(2);
        assertThat(urls).contains("urn:uuid:" + Pas.claimId(UPDATE.id()))
                .doesNotContain("urn:uuid:" + Pas.claimId(Requests.INTENT)).doesNotHaveDuplicates();
    }

    private static JsonNode update(Intent update, byte[] previous) {
        List<Attached> documents = update.equals(UPDATE) ? List.of(Requests.evaluation()) : List.of();
        return FirstRequestTest.tree(Requests.writer().update(update, previous, documents, Optional.of("See page 2.")));
    }
}
