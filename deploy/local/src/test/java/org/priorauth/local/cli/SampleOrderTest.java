package org.priorauth.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.priorauth.local.LocalSettings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class SampleOrderTest {

    private final SampleOrder sample = SampleOrder.in(LocalSettings.checkout(), new Random(4711));

    @Test
    void eachOrderIsAnotherPatientsAndBearsTheTriggerAtTheEndOfTheMemberId() throws Exception {
        // When
        JsonNode first = resource(sample.forAnotherPatient("-DENY"), "Coverage");
        JsonNode second = resource(sample.forAnotherPatient("-DENY"), "Coverage");

        // Then
        assertThat(first.path("subscriberId").asText()).matches("W\\d{9}-DENY");
        assertThat(second.path("subscriberId").asText()).matches("W\\d{9}-DENY")
                .isNotEqualTo(first.path("subscriberId").asText());
    }

    @Test
    void everyReferenceLeadsToAResourceOfTheBundle() throws Exception {
        // When
        JsonNode bundle = new ObjectMapper().readTree(sample.forAnotherPatient(""));

        // Then
        List<String> there = bundle.findValuesAsText("fullUrl");
        List<String> wanted = new ArrayList<>(bundle.findValuesAsText("reference"));
        assertThat(wanted).isNotEmpty().allMatch(there::contains);
        assertThat(there).doesNotHaveDuplicates()
                .allMatch(url -> url.matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    }

    @Test
    void theSampleSaysThatItIsInvented() throws Exception {
        // When
        JsonNode bundle = new ObjectMapper().readTree(sample.forAnotherPatient(""));

        // Then
        assertThat(bundle.path("meta").path("tag").path(0).path("code").asText()).isEqualTo("synthetic");
    }

    private static JsonNode resource(String bundle, String type) throws Exception {
        for (JsonNode entry : new ObjectMapper().readTree(bundle).path("entry")) {
            if (entry.path("resource").path("resourceType").asText().equals(type)) {
                return entry.path("resource");
            }
        }
        throw new AssertionError("No " + type);
    }
}
