package org.priorauth.submission.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.chassis.http.Reply;
import org.priorauth.submission.login.Pass.Why;

class TokenRepliesTest {

    private static final Instant ASKED = Instant.parse("2026-03-02T17:03:12Z");

    @ParameterizedTest
    @CsvSource({"300,240", "3600,3540", "100,50", "60,30", "0,0", "-5,0"})
    void aTokenIsUsedUntilShortlyBeforeItEnds(long good, long used) {
        // When
        Token token = token(200, "{\"access_token\":\"t\",\"expires_in\":" + good + "}");

        // Then
        assertThat(token).isEqualTo(new Token.Granted("t", ASKED.plusSeconds(used)));
    }

    @Test
    void aTokenThatDoesNotSayHowLongItIsGoodIsUsedForHalfAMinute() {
        assertThat(token(200, "{\"access_token\":\"t\"}")).isEqualTo(new Token.Granted("t", ASKED.plusSeconds(30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html/>", "{}", "[]", "null", "{\"access_token\":\"\"}",
            "{\"access_token\":\"a\\r\\nHost: other\"}"})
    void whatIsNoTokenIsNotShownToThePayer(String body) {
        assertThat(token(200, body))
                .isEqualTo(new Token.Denied(Why.REFUSED, "token: no access_token", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"400,REFUSED", "401,REFUSED", "403,REFUSED", "404,REFUSED", "302,REFUSED", "429,NOT_NOW", "500,NOT_NOW",
            "503,NOT_NOW"})
    void whetherTimeMayHealItIsToldByTheStatus(int status, Why why) {
        assertThat(token(status, "{\"error\":\"invalid_client\",\"error_description\":\"no\"}"))
                .isEqualTo(new Token.Denied(why, "token: HTTP " + status + " invalid_client",
                        Optional.of(Duration.ofSeconds(3))));
    }

    @Test
    void wordsThatAreNoCodeAreNotRepeated() {
        assertThat(token(400, "{\"error\":\"Maya Reyes!\"}"))
                .isEqualTo(new Token.Denied(Why.REFUSED, "token: HTTP 400", Optional.of(Duration.ofSeconds(3))));
    }

    @Test
    void theTokenEndpointIsWhereTheConfigurationSays() {
        assertThat(TokenReplies.endpoint(whole(200, "{\"token_endpoint\":\"https://login.example/token\"}")))
                .isEqualTo(new TokenReplies.Endpoint.At(URI.create("https://login.example/token")));
        assertThat(TokenReplies.endpoint(whole(200, "{\"token_endpoint\":\"nowhere\"}")))
                .isInstanceOf(TokenReplies.Endpoint.Nowhere.class);
    }

    @Test
    void aTokenNeverStandsInALog() {
        assertThat(new Token.Granted("secret", ASKED).toString() + new Token.Granted("secret", ASKED).pass())
                .doesNotContain("secret");
    }

    private static Token token(int status, String body) {
        return TokenReplies.token(whole(status, body), ASKED);
    }

    private static Reply.Whole whole(int status, String body) {
        return new Reply.Whole(status, body.getBytes(), Optional.of(Duration.ofSeconds(3)));
    }
}
