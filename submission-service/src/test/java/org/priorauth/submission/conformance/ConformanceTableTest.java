package org.priorauth.submission.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.submission.pas.PublishedPackages;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * {@code docs/pas-conformance.md} is written by this test, as a formatter writes: here it is brought up to date, and the
 * test says so; with {@code CI=true} a file that is not up to date is a failure.
 */
class ConformanceTableTest {

    private static final Path TABLE = Path.of("..", "docs", "pas-conformance.md");
    private static final Set<String> BINDING = Set.of("SHALL", "SHALL-NOT", "SHOULD", "SHOULD-NOT");

    @BeforeAll
    static void packagesAreThere() {
        PublishedPackages.areNeeded();
    }

    @Test
    void everyRequirementIsShownByATestOrSaysWhyNot() {
        // Given
        Set<String> shown = Shown.byKey().keySet();

        // Then
        assertThat(Requirement.all()).allSatisfy(one -> assertThat(one.otherwise().isPresent())
                .as("%s has a test, or else a reason", one.key()).isNotEqualTo(shown.contains(one.key())));
    }

    @Test
    void noTestShowsWhatTheGuideDoesNotWant() {
        assertThat(Shown.byKey().keySet())
                .isSubsetOf(Requirement.all().stream().map(Requirement::key).collect(Collectors.toSet()));
    }

    /** The guide's own list of its statements lies beside its package. */
    @Test
    void nothingTheGuideWantsOfAClientIsLeftOut() throws IOException {
        // Given
        JsonNode statements = TestJson.MAPPER.readTree(PublishedPackages.requirements()).path("statement");

        // When
        Set<String> wanted = StreamSupport.stream(statements.spliterator(), false).filter(ConformanceTableTest::isOurs)
                .map(one -> one.path("key").asText()).collect(Collectors.toCollection(TreeSet::new));

        // Then
        assertThat(wanted).hasSize(44)
                .isSubsetOf(Requirement.all().stream().map(Requirement::key).collect(Collectors.toSet()));
    }

    private static boolean isOurs(JsonNode statement) {
        boolean client = StreamSupport.stream(statement.path("extension").spliterator(), false)
                .anyMatch(one -> one.path("valueId").asText().equals("client"));
        boolean binding = StreamSupport.stream(statement.path("conformance").spliterator(), false)
                .map(JsonNode::asText).anyMatch(BINDING::contains);
        return client && (binding || statement.path("conformance").isMissingNode()
                && statement.path("requirement").asText().contains("SHALL NOT"));
    }

    @Test
    void everyElementOfTheGuidesRequestsIsWrittenByUsOrSaysWhyNot() {
        // When
        Set<String> gaps = RequestExamples.gaps().values().stream().flatMap(Set::stream).collect(Collectors.toSet());

        // Then
        List<String> reasons = Requirement.lines("request-gaps.psv").stream().map(fields -> fields[0]).toList();
        assertThat(gaps).allSatisfy(gap -> assertThat(reasons).as(gap).anyMatch(gap::startsWith));
        assertThat(reasons).allSatisfy(reason -> assertThat(gaps).as(reason).anyMatch(gap -> gap.startsWith(reason)));
    }

    @Test
    void theTableIsUpToDate() throws IOException {
        // Given
        String table = new ConformanceTable(Requirement.all(), Shown.byKey(), RequestExamples.gaps()).written();

        // When
        String checkedIn = Files.exists(TABLE) ? Files.readString(TABLE) : "";

        // Then
        if ("true".equals(System.getenv("CI"))) {
            assertThat(checkedIn).as("run this test without CI=true and commit %s", TABLE).isEqualTo(table);
        } else if (!checkedIn.equals(table)) {
            Files.writeString(TABLE, table);
            System.out.println("WROTE " + TABLE + ": commit it.");
        }
        assertThat(Stream.of(table.split("\n"))).hasSizeGreaterThan(Requirement.all().size());
    }
}
