package org.priorauth.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.submission.conformance.Shows;

import io.quarkus.test.junit.QuarkusTest;

/** A payer whose profile lets nothing go without a person's look. */
@QuarkusTest
class ConfirmedByPersonTest extends ServiceTest {

    @Test
    @Shows({"priv-1", "use-5"})
    void nothingIsSentBeforeAPersonHasSeenThePacketAndLetsItGo() {
        // Given
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE,
                Cast.accepted(authorization, orderTo("careful", Urgency.STANDARD)));
        benefits(Answer.NO);
        expect("ready");
        byte[] shown = given().auth().oauth2(backing.token("ana")).get(path() + "/packet").asByteArray();
        assertThat(payer.submitted(member)).isEmpty();

        // When
        int status = post("confirm");

        // Then
        assertThat(status).isEqualTo(202);
        expect("ready", "sent", "decided");
        assertThat(payer.submitted(member).get(0).bytes()).isEqualTo(shown);
    }

    @Test
    void thePacketIsReadInPlainWordsAndTellsWhoLetItGo() {
        // Given
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE,
                Cast.accepted(authorization, orderTo("careful", Urgency.STANDARD)));
        benefits(Answer.NO);
        expect("ready");
        var before = given().auth().oauth2(backing.token("ana")).get(path() + "/packet/summary").jsonPath();

        // When
        post("confirm");

        // Then
        expect("ready", "sent", "decided");
        var after = given().auth().oauth2(backing.token("ana")).get(path() + "/packet/summary").jsonPath();
        assertThat(before.getString("lines[0].code")).isEqualTo("97110");
        assertThat(before.getString("confirmed")).isNull();
        assertThat(after.getString("confirmed.by.id")).isEqualTo("ana");
        assertThat(after.getString("reference")).isEqualTo(before.getString("reference"));
    }

    @Test
    @Shows({"priv-1", "use-5"})
    void aRuleThatLetsARequestGoIsOnRecord() {
        // Given
        complete();

        // When
        expect("ready", "sent", "decided");

        // Then
        assertThat(given().auth().oauth2(backing.token("ana")).get(path() + "/packet/summary").jsonPath()
                .getString("confirmed.rule")).isEqualTo("auto-confirm of the profile of aetna");
    }

    @Test
    void anOrderAmendedMeanwhileIsPackedAnew() {
        // Given
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE,
                Cast.accepted(authorization, orderTo("careful", Urgency.STANDARD)));
        benefits(Answer.NO);
        expect("ready");
        String before = seen().getString("requests[0].reference");

        // When
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE,
                amended(orderTo("careful", Urgency.EXPEDITED)));

        // Then
        expect("ready", "ready");
        assertThat(seen().getString("requests[1].reference")).isNotEqualTo(before);
        assertThat(payer.submitted(member)).isEmpty();
    }

    @Test
    void whatNobodyAskedToConfirmCannotBeConfirmed() {
        // Given
        accepted();
        complete();
        expect("ready", "sent", "decided");

        // When
        int status = post("confirm");

        // Then
        assertThat(status).isEqualTo(409);
    }

    @Test
    void aPacketThatIsNotThereYetIsAConflictNotAFault() {
        // Given
        accepted();
        await().until(() -> given().auth().oauth2(backing.token("ana")).get(path()).statusCode() == 200);

        // When
        int status = given().auth().oauth2(backing.token("ana")).get(path() + "/packet").statusCode();

        // Then
        assertThat(status).isEqualTo(409);
    }

    @Test
    void thePublicKeysAreAlwaysTheSameOneOfEachAlgorithmThatAPayerWants() {
        // Given
        List<String> first = given().get("/.well-known/jwks.json").jsonPath().getList("keys.kid");

        // When
        var again = given().get("/.well-known/jwks.json").jsonPath();

        // Then
        assertThat(again.<String>getList("keys.kid")).hasSize(2).containsExactlyInAnyOrderElementsOf(first);
        assertThat(again.<String>getList("keys.alg")).containsExactlyInAnyOrder("RS384", "ES384");
        assertThat(again.getMap("keys.find { it.alg == 'RS384' }"))
                .containsOnlyKeys("kty", "kid", "use", "alg", "n", "e");
        assertThat(again.getMap("keys.find { it.alg == 'ES384' }"))
                .containsOnlyKeys("kty", "kid", "use", "alg", "crv", "x", "y");
    }
}
