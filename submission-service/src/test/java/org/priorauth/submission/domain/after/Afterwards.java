package org.priorauth.submission.domain.after;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.submission.domain.Case;
import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.Hearing;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.Sent;
import org.priorauth.submission.domain.Submission;

/** Decided cases to follow. The order's one line asks for 24 visits; the clinic is in New York. */
public final class Afterwards {

    public static final Instant DECIDED = Instant.parse("2026-03-10T15:00:00Z");
    public static final Actor ANA = new Actor("ana", "coordinator", "Ana");
    public static final DatePeriod PERIOD = new DatePeriod(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 5, 31));
    private static final AppealRule MA = new AppealRule(65, Duration.ofDays(30), Duration.ofHours(72),
            "42 CFR 422.582(b)", "next");
    public static final Watch WATCH = new Watch(new Terms(ZoneId.of("America/New_York"), 20, 2, 14, 14, 7,
            facts -> Optional.of(MA)));

    private Afterwards() {}

    public static LineDecision line(int number, String action, Integer quantity, DatePeriod period) {
        return new LineDecision(number, action, List.of(), "AUTH-1", null,
                quantity == null ? null : new BigDecimal(quantity), null, period, List.of());
    }

    /** As a person read it from the payer's paper, and as it was looked at then. */
    public static Ruled decided(LineDecision... lines) {
        return (Ruled) WATCH.look(Hearing.byPerson(sent(), PayerAnswer.byPerson(List.of(lines)), DECIDED), DECIDED);
    }

    /** The payer has it and said nothing yet. */
    static Submission sent() {
        Facts facts = Facts.none().with(Cast.accepted(new UUID(1, 1), Cast.order()));
        Intent intent = new Intent(new UUID(2, 2), Intent.Kind.REQUEST, 1, List.of(1), Optional.empty(), DECIDED);
        return new Sent(facts, Case.opened(intent, DECIDED, DECIDED));
    }

    static Ruled approved() {
        return decided(line(1, "A1", null, PERIOD));
    }

    static Ruled denied() {
        return decided(line(1, "A3", null, null));
    }

    static Instant noon(int year, int month, int day) {
        return LocalDate.of(year, month, day).atTime(12, 0).atZone(WATCH.terms().zone()).toInstant();
    }
}
