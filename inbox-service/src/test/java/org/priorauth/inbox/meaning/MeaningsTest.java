package org.priorauth.inbox.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.inbox.matching.Seen;

class MeaningsTest {

    private final Meanings meanings = new Meanings();

    private static Seen fax(String text) {
        return new Seen("fax", Optional.empty(), List.of(), "", text, Instant.parse("2026-03-20T15:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The request was not approved.                            | denial
                                            The request has not been denied; it is approved.         | approval
                                            If the service is denied you may appeal.                 | other
                                            It has not been approved or denied yet.                  | acknowledgement
                                            We intend to deny. A peer-to-peer is available.          | peer-to-peer-offer
                                            Denied. You may ask for a peer-to-peer.                  | denial
                                            Please send the notes. Missing notes may be denied.      | information-request
                                            La solicitud fue denegada.                               | denial
                                            Has this been approved?                                  | other
                                            """)
    void aNegationOrAConditionIsReadAsItIsMeant(String text, String kind) {
        // Given
        Seen seen = fax(text);

        // When
        Reading read = meanings.read(seen);

        // Then
        assertThat(read.kind().known().orElseThrow()).hasToString(kind);
    }

    @Test
    void aDeadlineIsCountedFromTheNoticesDate() {
        // Given
        Seen seen = fax("Notice date: 03/16/2026\nPlease send the notes within 14 calendar days of this notice.");

        // When
        Reading read = meanings.read(seen);

        // Then
        assertThat(read.deadline().known()).contains(LocalDate.of(2026, 3, 30));
    }

    @Test
    void aDeadlineOfANoticeWithoutADateIsUnknown() {
        // Given
        Seen seen = fax("Please send the notes within 14 calendar days of this notice.");

        // When
        Reading read = meanings.read(seen);

        // Then
        assertThat(read.deadline()).isEqualTo(new Value.Unknown<LocalDate>());
    }

    @Test
    void aValueNamesThePlaceItWasReadFrom() {
        // Given
        Seen seen = fax("Approved. Authorization number: A-12345");

        // When
        Reading read = meanings.read(seen);

        // Then
        assertThat(read.number()).isEqualTo(new Value.Known<>("A-12345", new Span(33, 40, "A-12345"), 0.9));
    }

    @Test
    void whatIsQuotedBelowIsNotTheSendersWord() {
        // Given
        Seen mail = new Seen("email", Optional.empty(), List.of(), "Re: request",
                "We have received it.\n\n> It was approved last year.", Instant.parse("2026-03-20T15:00:00Z"));

        // When
        Reading read = meanings.read(mail);

        // Then
        assertThat(read.kind().known()).contains(Kind.ACKNOWLEDGEMENT);
    }
}
