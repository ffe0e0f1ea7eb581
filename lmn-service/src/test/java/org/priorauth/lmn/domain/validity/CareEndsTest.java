package org.priorauth.lmn.domain.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.submission.AuthorizedUse;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.Orders;

class CareEndsTest {

    private static final LocalDate MAY = LocalDate.parse("2026-05-31");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-30");

    private final Known asked = new Known(Orders.thrice(), true, 1, 1, null, null, null, List.of());

    @Test
    void whileThePayerSaysNothingTheOrderDoes() {
        assertThat(CareEnds.of(asked)).contains(CareEnds.asked(asked.order().requested().end()));
    }

    @Test
    void theLastDayOfAnyLineIsTheLastOfTheCare() {
        assertThat(CareEnds.of(authorised(MAY, JUNE))).contains(CareEnds.authorised(JUNE));
    }

    @Test
    void aLineWithoutAnEndSaysNothingOfTheWhole() {
        assertThat(CareEnds.of(authorised(MAY, null))).isEqualTo(CareEnds.of(asked));
    }

    @Test
    void theSameWordAgainChangesNothing() {
        Known once = authorised(MAY);
        assertThat(once.hear(uses(MAY))).isSameAs(once);
    }

    private Known authorised(LocalDate... ends) {
        return asked.hear(uses(ends));
    }

    private static List<AuthorizedUse> uses(LocalDate... ends) {
        return Stream.of(ends).map(end -> new AuthorizedUse(1, "visits", null, BigDecimal.ZERO, null,
                new DatePeriod(LocalDate.parse("2026-03-09"), end))).toList();
    }
}
