package org.priorauth.submission.follow;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.after.Usage;

/**
 * What became of a report.
 *
 * @param counts false where its day is outside the authorised period, or it was removed
 */
@Schema(examples = "{\"visit\":\"v-1001\",\"counts\":true,\"lines\":[{\"line\":1,\"used\":20,\"left\":4}]}")
public record VisitTaken(String visit, boolean counts, List<Left> lines) {

    /** @param left absent where nobody named an amount */
    public record Left(int line, BigDecimal used, BigDecimal left) {

        private static Left of(Usage usage) {
            return new Left(usage.of().line(), usage.used(), usage.left().orElse(null));
        }
    }

    static VisitTaken of(Ruled state, String visit) {
        boolean counts = state.after().visits().stream()
                .anyMatch(known -> known.id().equals(visit) && Usage.counts(state, known));
        return new VisitTaken(visit, counts, Usage.of(state).stream().map(Left::of).toList());
    }
}
