package org.priorauth.inbox.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
                                            Your doctor asked us to approve it. We cannot approve it.| denial
                                            PT is certified under separate cover. MRI: non-certified.| denial
                                            Approved. The Explanation of Benefits comes with a claim.| approval
                                            We need more time. You do not need to send anything.     | acknowledgement
                                            We have all we need; nothing is missing. In review.      | acknowledgement
                                            Prior authorization is not required for this code.       | other
                                            A denial will follow unless you call for a peer to peer. | peer-to-peer-offer
                                            Is my therapy approved? My knee hurts.                   | other
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Please send the notes by 3/27.                           | 2026-03-27
                                            Please send the notes no later than March 27th.          | 2026-03-27
                                            Please send the notes by Friday.                         | 2026-03-20
                                            Peer to peer is open through 03/27/2026.                 | 2026-03-27
                                            Peer to peer before noon on 1/5.                         | 2027-01-05
                                            """)
    void aLastDayWithoutItsYearIsTheOneNearTheDayItCame(String text, LocalDate day) {
        // Given
        Seen seen = fax(text);

        // When
        Reading read = meanings.read(seen);

        // Then
        assertThat(read.deadline().known()).contains(day);
    }

    @Test
    void ofATableOfAskedAndGrantedTheGrantedColumnIsRead() {
        // Given
        Seen seen = fax("""
                        Approved
                                      Requested    Certified
                        Visits            24           9
                        Start        03/01/2026   03/08/2026
                        End          09/01/2026   05/08/2026
                        """);

        // When
        Reading read = meanings.read(seen);

        // Then
        assertThat(read.units().known()).contains(new BigDecimal(9));
        assertThat(read.from().known()).contains(LocalDate.of(2026, 3, 8));
        assertThat(read.to().known()).contains(LocalDate.of(2026, 5, 8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Approved. 12 of 20 visits requested are approved.        | 12
                                            You asked for 20 visits. We approved eight (8) visits.   | 8
                                            12 visits MODIFIED - 6 visits certified                  | 6
                                            Approved. Last year 30 visits were approved. Visits: 10  | 10
                                            """)
    void unitsAreThoseGranted(String text, BigDecimal units) {
        // Given
        Seen seen = fax(text);

        // When
        Reading read = meanings.read(seen);

        // Then
        assertThat(read.units().known()).contains(units);
    }
}
