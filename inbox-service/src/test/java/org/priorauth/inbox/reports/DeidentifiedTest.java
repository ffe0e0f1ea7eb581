package org.priorauth.inbox.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.inbox.domain.TheChain;

/** The eighteen identifiers of 45 CFR 164.514(b)(2)(i), each in ways that payers write them. */
class DeidentifiedTest {

    private final Deidentified text = new Deidentified(Set.of("maya", "reyes", "nunez", "worcester", "alder", "chen"),
            Set.of("97110", "M25.561"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // A names
            "Maya Reyes does not meet criteria.|[name] does not meet criteria.",
            "MAYA REYES DENIED|[name] DENIED",
            "services for maya reyes's knee|services for [name] knee",
            "Ms. Reyse and Mr. Jonson|[name] and [name]",
            "patient M a y a was seen|patient [name] was seen",
            "for Ma\u200Bya and M\u00E1ya N\u00FA\u00F1ez|for [name] and [name]",
            "seen by Dr. Okonkwo-Smith|seen by [name]",
            "\u041C\u0430\u0443\u0430 was seen|[name] was seen",
            "see [Okafor], denied -Smith|see ([name]), denied -[name]",
            // B places
            "of 12 Alder Street, Worcester, MA 01602|of [address], [name] [number]",
            "P.O. Box 55, Springfield|[address], [name]",
            // C dates, and ages over 89
            "born 10/01/1961, seen Oct 3|born [date], seen [date]",
            "on 2026-03-02 and 3 March 2026|on [date] and [date]",
            "the 1st of October|the [date]",
            "a 93-year-old and an 88-year-old|a [age over 89] and an 88-year-old",
            "aged 101|[age over 89]",
            // D, E numbers to call; F addresses to write to
            "call (508) 555-0100 or +1 508.555.0111|call [number] or [number]",
            "write to m.reyes@mail.example|write to [e-mail]",
            // G to M numbers of every kind
            "SSN 123-45-6789 or 123 45 6789|SSN [number] or [number]",
            "member W100200300, MRN A-77|member [number], MRN [number]",
            "account #5512|account [number]",
            "licence MD9921 and plate 7ABC123|licence [number] and plate [number]",
            "device SN:99-XYZ-1|device [number]",
            // N, O where on the net
            "see https://portal.example/case?id=7 or aetna.com/x|see [link] or [link]",
            "from 192.168.10.44|from [number]",
            // R any other number
            "case 019caedc-2d18-7bb4-abe1-1cc855f64fb6|case [number]",
            "reference AUTH-2026/0042|reference [number]"})
    void whatTellsOfSomebodyIsTakenOut(String written, String left) {
        assertThat(text.of(written)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Not shown to be medically necessary.", "24 visits of 97110 exceed the limit of 12.",
            "Flexion of 85 degrees for M25.561 is functional.", "THE REQUEST WAS DENIED.",
            "Additional documentation is required: goals with measures."})
    void whatTellsOfNobodyStays(String written) {
        assertThat(text.of(written)).isEqualTo(written);
    }

    @Test
    void anExcerptKnowsTheNamesOfItsCase() {
        // Given
        var denied = TheChain.after(TheChain.request(RequestChanged.Outcome.ACCEPTED, 1, 1),
                TheChain.decided(2, Decision.DENIED,
                        TheChain.line(1, "A3", null,
                                "maya reyes of worcester has no measurable goals for 97110; dr mei chen was told.")));
        // When
        DenialExcerpts.Excerpt excerpt = DenialExcerpts.of(denied);
        // Then
        assertThat(excerpt.words())
                .isEqualTo("[name] of [name] has no measurable goals for 97110; dr [name] was told.");
        assertThat(excerpt.year()).isEqualTo(2026);
        assertThat(excerpt.toString()).doesNotContainIgnoringCase("maya").doesNotContain(TheChain.ID.toString());
    }
}
