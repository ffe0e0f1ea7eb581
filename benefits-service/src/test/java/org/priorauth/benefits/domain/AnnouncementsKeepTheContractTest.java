package org.priorauth.benefits.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.priorauth.benefits.domain.Words.after;
import static org.priorauth.benefits.domain.Words.ana;
import static org.priorauth.benefits.domain.Words.anas;
import static org.priorauth.benefits.domain.Words.line;
import static org.priorauth.benefits.domain.Words.payer;
import static org.priorauth.benefits.domain.Words.request;
import static org.priorauth.benefits.domain.Words.silence;
import static org.priorauth.benefits.domain.Words.visits;
import static org.priorauth.contracts.Answer.NO;
import static org.priorauth.contracts.Answer.UNKNOWN;
import static org.priorauth.contracts.Answer.YES;
import static org.priorauth.contracts.benefits.Ruling.Question.AUTHORIZATION_REQUIRED;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.benefits.domain.Verification.Open;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Schemas;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.intake.RequestChanged;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** Every kind of announcement against the strict edition of the schema: what it does not name is not written. */
class AnnouncementsKeepTheContractTest {

    private static final SchemaRegistry STRICT = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Schemas.strictById()));

    static Stream<Statement> statements() {
        return Stream.of(silence(0), payer(0, NO), payer(0, YES, line(1, NO, UNKNOWN, UNKNOWN)),
                payer(0, YES, line(1, UNKNOWN, UNKNOWN)), payer(0, YES, line(1, NO, UNKNOWN)),
                payer(0, YES, line(1, YES, YES, NO, visits(Figure.Name.LIMIT, 30), visits(Figure.Name.REMAINING, 2))),
                payer(0, new Published(YES, List.of()), YES, line(1, UNKNOWN, NO)),
                ana(5, anas(5, AUTHORIZATION_REQUIRED, YES)), ana(5, anas(5, AUTHORIZATION_REQUIRED, NO)));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void everyAnnouncementIsWhatTheSchemaSays(Statement statement) {
        // Given
        Open asking = Verification.start(request(RequestChanged.Outcome.ACCEPTED, 2, Words.order(1)), 0, after(0));

        // When
        CoverageDetermined announced = asking.hear(statement, after(6), Actor.service("benefits")).standing()
                .orElseThrow().announcement(new UUID(0x019caedc2d187bb4L, 0xabe11cc855f64fb6L), 1);

        // Then
        JsonNode written = TestJson.MAPPER.valueToTree(announced);
        assertThat(STRICT.getSchema(SchemaLocation.of(Schemas.id(Topics.COVERAGE_DETERMINED))).validate(written))
                .isEmpty();
    }
}
