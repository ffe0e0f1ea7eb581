package org.priorauth.lmn.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void noCellIsComputed(String text) {
        assertThat(Csv.cell(text)).isEqualTo("\"'" + text + "\"");
    }

    @Test
    void quotesAndCommasStayWithinTheirCell() {
        assertThat(Csv.cell("Reyes, \"May\"")).isEqualTo("\"Reyes, \"\"May\"\"\"");
    }

    @Test
    void aLineHoldsWhoGotWhatWhenAndWhy() {
        // Given
        Disclosure one = new Disclosure(Instant.parse("2026-03-02T15:00:00Z"), "Aetna", "letter", "payment",
                "45 CFR 164.506", "submission-service", "priorauth-submission", "service", "ab", null);

        // When
        String csv = Csv.of(List.of(one));

        // Then
        assertThat(csv).isEqualTo("at,to,what,purpose,basis,means,by,role,sha256,copy\r\n"
                + "\"2026-03-02T15:00:00Z\",\"Aetna\",\"letter\",\"payment\",\"45 CFR 164.506\","
                + "\"submission-service\",\"priorauth-submission\",\"service\",\"ab\",\"\"\r\n");
    }
}
