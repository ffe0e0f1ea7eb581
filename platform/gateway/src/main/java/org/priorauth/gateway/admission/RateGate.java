package org.priorauth.gateway.admission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.priorauth.gateway.GatewaySettings;
import org.priorauth.gateway.door.Problem;

import io.github.bucket4j.TimeMeter;

/** How often. Every answer of a limited route says what is left; one that is refused says when to come back. */
@Singleton
class RateGate implements Gate {

    private final Budgets budgets;

    RateGate(GatewaySettings settings) {
        this.budgets = new Budgets(settings.limits(), TimeMeter.SYSTEM_NANOTIME);
    }

    @Override
    public Optional<Problem> refuse(Visit visit) {
        List<Payment> payments = Allowance.of(visit).stream().map(budgets::pay).toList();
        visit.http().addHeadersEndHandler(v -> visit.http().response()
                .putHeader("RateLimit-Policy", joined(payments.stream().map(Payment::policy).toList()))
                .putHeader("RateLimit", joined(payments.stream().map(Payment::state).toList())));
        return payments.stream().filter(Payment::refused).findFirst().map(RateGate::tooMany);
    }

    private static Problem tooMany(Payment payment) {
        return Problem.of(429, "too-many-requests", "Too many requests",
                "Come back in " + payment.retryAfter() + " s, and more slowly.")
                .withHeader("Retry-After", String.valueOf(payment.retryAfter()));
    }

    private static String joined(List<String> items) {
        return items.stream().collect(Collectors.joining(", "));
    }
}
