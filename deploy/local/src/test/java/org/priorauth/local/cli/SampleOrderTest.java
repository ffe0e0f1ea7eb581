package org.priorauth.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priorauth.local.LocalSettings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class SampleOrderTest {

    private final SampleOrder sample = on(LocalDate.of(2026, 11, 20));

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

    @Test
    void ordersAndCareKeepTheirDistanceFromTodayAndTheirWeekday() throws Exception {
        // When a year and three days later
        String order = on(LocalDate.of(2027, 11, 23)).forAnotherPatient("");

        // Then
        JsonNode service = resource(order, "ServiceRequest");
        assertThat(service.path("authoredOn").asText()).isEqualTo("2027-11-19");
        assertThat(service.at("/occurrenceTiming/repeat/boundsPeriod/start").asText()).isEqualTo("2028-01-03");
        assertThat(service.at("/occurrenceTiming/repeat/boundsPeriod/end").asText()).isEqualTo("2028-02-13");
        assertThat(new ObjectMapper().readTree(order).path("timestamp").asText()).isEqualTo("2027-11-19T15:30:00Z");
        assertThat(resource(order, "DocumentReference").path("date").asText()).isEqualTo("2027-11-19T15:00:00Z");
    }

    @Test
    void nobodyGrowsYounger() throws Exception {
        // When
        String order = on(LocalDate.of(2030, 1, 1)).forAnotherPatient("");

        // Then
        assertThat(resource(order, "Patient").path("birthDate").asText()).isEqualTo("1961-03-09");
    }

    @Test
    void theOrderToPasteIsWrittenBesideTheData(@TempDir Path run) throws Exception {
        // When
        Path file = on(LocalDate.of(2027, 11, 19)).writtenTo(run);

        // Then
        assertThat(file).isEqualTo(run.resolve("sample-order.json"));
        assertThat(resource(Files.readString(file), "ServiceRequest").path("authoredOn").asText())
                .isEqualTo("2027-11-19");
    }

    private static SampleOrder on(LocalDate today) {
        return SampleOrder.in(LocalSettings.checkout(), today, new Random(4711));
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
