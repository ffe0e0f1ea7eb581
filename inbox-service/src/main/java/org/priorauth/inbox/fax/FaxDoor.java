package org.priorauth.inbox.fax;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Problem;

import io.smallrye.mutiny.Uni;

/** Lets a genuine webhook in, once. */
@ApplicationScoped
class FaxDoor {

    private final FaxSettings settings;
    private final Deliveries deliveries;
    private final Transactions transactions;
    private final Clock clock;

    FaxDoor(FaxSettings settings, Deliveries deliveries, Transactions transactions, Clock clock) {
        this.settings = settings;
        this.deliveries = deliveries;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** An unknown line and one without a secret look like a wrong signature: who asks learns nothing. */
    Uni<Response> genuine(String name, Seal seal, byte[] body, Function<FaxSettings.Line, Uni<Response>> then) {
        FaxSettings.Line line = settings.lines().get(name);
        Optional<String> secret = Optional.ofNullable(line).flatMap(FaxSettings.Line::secret);
        Optional<String> fault = secret.isEmpty()
                ? Optional.of("webhook.forged")
                : seal.fault(secret.get(), body, clock.instant(), settings.tolerance());
        return fault.map(code -> no(Problem.of(401, code, "Not let in",
                "Sign with the line's secret and the present time (standardwebhooks.com).")))
                .orElseGet(() -> then.apply(line));
    }

    /** In one transaction with the mark that it was taken; the body was read on another thread. */
    Uni<Response> once(String name, Seal seal, Function<Session, Uni<Response>> work) {
        return transactions.runApart(session -> deliveries.first(session, name, seal)
                .chain(first -> first
                        ? work.apply(session)
                        : no(Problem.of(409, "webhook.replayed", "Taken before",
                                "This very webhook was taken. A repetition has a new time and signature."))));
    }

    static Uni<Response> no(Problem problem) {
        return Uni.createFrom().item(problem.response());
    }
}
