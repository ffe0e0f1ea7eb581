package org.priorauth.lmn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Heard;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.lmn.LetterTest;
import org.priorauth.lmn.domain.Canonical;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class SigningTest extends LetterTest {

    @Test
    void aClinicianSignsAndTheEventNamesTheBytesThatAreServed() {
        // Given
        UUID letterId = drafted();

        // When
        Response signed = sign("chen", letterId);

        // Then
        assertThat(signed.statusCode()).as(signed.asString()).isEqualTo(200);
        Heard heard = announced(2);
        LetterChanged event = heard.as(Topics.LETTER_CHANGED);
        byte[] pdf = as("ana").get(letter(letterId) + "/pdf").asByteArray();
        assertThat(event.outcome()).isEqualTo(LetterChanged.Outcome.SIGNED);
        assertThat(event.pdf().sha256()).isEqualTo(Canonical.sha256(pdf));
        assertThat(event.pdf().bytes()).isEqualTo(pdf.length);
    }
}
