package org.priorauth.inbox.fax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class SealTest {

    /** The example of the Standard Webhooks specification. */
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String BODY = "{\"test\": 2432232314}";
    private static final Seal SEAL = new Seal("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330",
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    private static final Instant THEN = Instant.ofEpochSecond(1614265330);
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static String fault(Seal seal, String body, Instant now) {
        return seal.fault(SECRET, body.getBytes(StandardCharsets.UTF_8), now, TOLERANCE).orElse("none");
    }

    @Test
    void aGenuineOneOfNowIsLetIn() {
        assertThat(fault(SEAL, BODY, THEN.plusSeconds(299))).isEqualTo("none");
    }

    @Test
    void anythingElseIsNot() {
        assertThat(fault(SEAL, BODY, THEN.plusSeconds(301))).isEqualTo("webhook.stale");
        assertThat(fault(SEAL, BODY, THEN.minusSeconds(301))).isEqualTo("webhook.stale");
        assertThat(fault(SEAL, BODY + " ", THEN)).isEqualTo("webhook.forged");
        assertThat(fault(new Seal("another", SEAL.time(), SEAL.signature()), BODY, THEN)).isEqualTo("webhook.forged");
        assertThat(fault(new Seal(SEAL.id(), "1614265331", SEAL.signature()), BODY, THEN)).isEqualTo("webhook.forged");
        assertThat(fault(new Seal(SEAL.id(), "99999999999999", SEAL.signature()), BODY, THEN))
                .isEqualTo("webhook.stale");
        assertThat(fault(new Seal(SEAL.id(), null, SEAL.signature()), BODY, THEN)).isEqualTo("webhook.unsigned");
    }

    @Test
    void oneOfSeveralSignaturesIsEnoughWhileASecretIsChanged() {
        assertThat(fault(new Seal(SEAL.id(), SEAL.time(), "v1,AAAA " + SEAL.signature()), BODY, THEN))
                .isEqualTo("none");
    }
}
