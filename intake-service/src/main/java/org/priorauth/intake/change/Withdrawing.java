package org.priorauth.intake.change;

import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.intake.plain.Withdrawals;
import org.priorauth.intake.reading.Reading;

import io.smallrye.mutiny.Uni;

/** Takes a request back; a second time changes nothing. */
@Singleton
public class Withdrawing {

    private final KeptKeys keys;
    private final Withdrawals withdrawals;

    Withdrawing(KeptKeys keys, Withdrawals withdrawals) {
        this.keys = keys;
        this.withdrawals = withdrawals;
    }

    /**
     * @param body {@code {"reason": ...}}, or nothing
     */
    public Uni<Response> withdraw(Caller caller, UUID id, byte[] body) {
        Reading<String> reason = withdrawals.reason(body);
        return reason instanceof Reading.Unreadable<String> no
                ? Uni.createFrom().item(no.problem().response())
                : withdraw(caller, id, ((Reading.Readable<String>) reason).value());
    }

    private Uni<Response> withdraw(Caller caller, UUID id, String reason) {
        return keys.apply(caller, id, "order.withdraw", (known, cause) -> known
                .map(request -> Announcing.withdrawn(request, reason, cause))
                .orElseGet(() -> Step.refuse(Refusal.notFound())))
                .map(outcome -> Answers.of(id, outcome));
    }
}
