package org.priorauth.chassis.deadletter;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.audit.AuditEntry;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.OneRecord;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.time.Ids;

import io.smallrye.mutiny.Uni;

/** Hands a dead letter to the handler once more, after the cause was mended. */
@ApplicationScoped
public class Redrive {

    /** What came of it. */
    public enum Outcome {
        DONE, UNKNOWN, STILL_FAILING;

        public Response response() {
            return switch (this) {
                case DONE -> Response.noContent().build();
                case UNKNOWN -> Problem.of(404, "not-found", "No such dead letter",
                        "It may have been redriven already; list them again.").response();
                case STILL_FAILING -> Problem.of(409, "still-failing", "The record fails again",
                        "It stays where it is. See its fault, mend the cause, then redrive it.").response();
            };
        }
    }

    private final DeadLetters letters;
    private final OneRecord oneRecord;
    private final Transactions transactions;
    private final Clock clock;
    private final Ids ids;

    Redrive(DeadLetters letters, OneRecord oneRecord, Transactions transactions, Clock clock, Ids ids) {
        this.letters = letters;
        this.oneRecord = oneRecord;
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    public Uni<Outcome> one(UUID id, Caller by) {
        return transactions.quietly(session -> letters.find(session, id))
                .chain(letter -> letter == null || letter.redrivenAt != null
                        ? Uni.createFrom().item(Outcome.UNKNOWN)
                        : handle(letter, by));
    }

    private Uni<Outcome> handle(DeadLetter letter, Caller by) {
        return oneRecord.handle(letters.record(letter))
                .chain(() -> close(letter.id, by))
                .onFailure().recoverWithItem(Outcome.STILL_FAILING);
    }

    private Uni<Outcome> close(UUID id, Caller by) {
        return transactions.quietly(session -> letters.find(session, id)
                .invoke(letter -> letters.redriven(letter, clock.instant()))
                .chain(() -> session.persist(new AuditEntry(ids.next(), by.tenant(), clock.instant(), by.actor(),
                        "dead-letter.redriven", null, "dead letter " + id))))
                .replaceWith(Outcome.DONE);
    }
}
