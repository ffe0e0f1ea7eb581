package org.priorauth.sandbox.fax;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class SealedTest {

    /** The example of the Standard Webhooks specification. */
    @Test
    void theSealIsThatOfStandardWebhooks() {
        // When
        Sealed sealed = Sealed.of(URI.create("http://clinic.example/"), "msg_p5jXN8AQM9LWM0D4loKWxJek",
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8), "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                Instant.ofEpochSecond(1614265330));
        // Then
        assertThat(sealed.signature()).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }
}
