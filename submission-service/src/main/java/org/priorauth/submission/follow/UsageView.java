package org.priorauth.submission.follow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.submission.Attention;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.after.Reminders;
import org.priorauth.submission.domain.after.Usage;
import org.priorauth.submission.domain.after.Visit;
import org.priorauth.submission.web.StateNames;

/** What is authorised, what of it is used, and by which visits. */
@Schema(name = "AuthorizationUse")
public record UsageView(UUID authorizationId,
        @Schema(description = "decided, appealed, expired; any other: nothing is authorised yet") String state,
        List<Line> lines, List<Told> visits,
        @Schema(description = "what calls for somebody: running-out, authorization-expiring, ...") List<Attention> attention,
        @Schema(description = "what to do next, in plain words; absent where nothing presses") String next) {

    private static final String RENEW = "If the care goes on, hand in a new order for it now (POST /api/v1/authorizations): "
            + "a renewal is a request of its own, with a letter of its own (POST .../letters/{letterId}/renew).";

    /**
     * @param number to put on the claim
     * @param left never below 0; absent where nobody named an amount
     */
    public record Line(int line, String number, String unit, BigDecimal authorized,
            BigDecimal used, BigDecimal left, int visits, DatePeriod period) {

        private static Line of(Usage usage) {
            return new Line(usage.of().line(), usage.of().number().orElse(null), usage.of().unit().orElse(null),
                    usage.of().quantity().orElse(null), usage.used(), usage.left().orElse(null), usage.visits(),
                    usage.of().period().orElse(null));
        }
    }

    /** @param inside whether it counts: its day is within the period of a line it used */
    public record Told(String visit, LocalDate on, List<Visit.Service> services, boolean inside, boolean removed,
            Actor by) {}

    static UsageView of(UUID id, Submission state) {
        return state instanceof Ruled ruled
                ? of(id, ruled)
                : new UsageView(id, StateNames.of(state), List.of(), List.of(), List.of(), null);
    }

    private static UsageView of(UUID id, Ruled state) {
        boolean renews = !state.after().marks().isEmpty() && state.after().ends().isPresent();
        return new UsageView(id, StateNames.of(state), Usage.of(state).stream().map(Line::of).toList(),
                state.after().visits().stream().map(visit -> told(state, visit)).toList(), Reminders.of(state),
                renews ? RENEW : null);
    }

    static Told told(Ruled state, Visit visit) {
        return new Told(visit.id(), visit.day(), visit.services(), Usage.counts(state, visit), visit.removed(),
                visit.by());
    }
}
