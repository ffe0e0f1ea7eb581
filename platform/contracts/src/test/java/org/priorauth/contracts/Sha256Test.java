package org.priorauth.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The example of FIPS 180-4. */
    @Test
    void isLowerCaseHex() {
        assertThat(Sha256.of("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void ofATextIsThatOfItsUtf8Bytes() {
        assertThat(Sha256.of("Grüße")).isEqualTo(Sha256.of("Grüße".getBytes(StandardCharsets.UTF_8)));
    }
}
