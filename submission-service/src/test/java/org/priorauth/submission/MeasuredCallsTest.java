package org.priorauth.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.outside.Answers;
import org.priorauth.submission.outside.Behaviour;
import org.priorauth.submission.outside.Behaviour.Says;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What is kept of each call answers the measures of the guide's logical model. */
@QuarkusTest
class MeasuredCallsTest extends ServiceTest {

    @Test
    @Shows("metric-2")
    void everyCallIsKeptWithItsTimesAndItsAnswer() {
        // Given
        payer.does(member,
                Behaviour.keepsNothingAndSays(new Says.Full(429, Map.of("Retry-After", "0"), new byte[0])),
                Behaviour.approves());
        complete();
        expect("ready", "sent", "decided");

        // When
        JsonPath data = measures();

        // Then
        assertThat(data.getString("source")).isEqualTo("provider");
        assertThat(data.getString("groupId.value")).isEqualTo(order().clinic().npi());
        assertThat(data.getString("providerId.value")).isEqualTo(order().clinician().npi());
        assertThat(data.getList("exchange.type")).isEqualTo(List.of("initial", "query", "initial"));
        assertThat(data.getList("exchange.method", String.class)).containsOnly("restful");
        assertThat(data.getList("exchange.httpResponse")).isEqualTo(List.of("429", "200", "200"));
        assertThat(Instant.parse(data.getString("exchange[1].requestTime")))
                .isBefore(Instant.parse(data.getString("exchange[1].responseTime")))
                .isAfter(Instant.parse(data.getString("exchange[0].responseTime")));
        assertThat(data.getString("itemDetail[0].item.code")).isEqualTo("97110");
        assertThat(data.getString("itemDetail[0].result")).isEqualTo("approved");
        assertThat(Instant.parse(data.getString("itemDetail[0].finalResponseTime"))).isEqualTo(last().at());
        assertThat(data.getString("businessLine")).isEqualTo("commercial");
        assertThat(data.prettify()).doesNotContain(member, order().patient().family());
    }

    @Test
    void whatWasAskedForAndSuppliedIsTimed() {
        // Given
        payer.does(member, Behaviour.answers(request -> Answers.asking(request, "34845-8")), Behaviour.approves());
        complete();
        expect("ready", "sent", "information-requested");
        questionAnswered("See page 2.", archive.document("the evaluation"));
        expect("ready", "sent", "information-requested", "sent", "decided");

        // When
        JsonPath data = measures();

        // Then
        assertThat(data.getList("exchange.type")).isEqualTo(List.of("initial", "update"));
        assertThat(data.getList("requestedDoc[0].docRequest.code")).isEqualTo(List.of("34845-8"));
        assertThat(Instant.parse(data.getString("requestedDoc[0].timeSubmitted")))
                .isAfter(Instant.parse(data.getString("requestedDoc[0].timeRequested")));
    }

    private JsonPath measures() {
        return given().auth().oauth2(backing.token("lee")).get(path() + "/measures").then().statusCode(200).extract()
                .jsonPath();
    }
}
