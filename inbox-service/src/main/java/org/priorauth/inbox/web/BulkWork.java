package org.priorauth.inbox.web;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.contracts.Wire;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** The same with many work items: each in a transaction of its own, one after the other, each with its own outcome. */
@ApplicationScoped
class BulkWork {

    static final int MOST = 200;

    private static final Logger LOG = Logger.getLogger(BulkWork.class);

    /** One of the items. */
    @Schema(name = "BulkItem")
    public record Item(@Schema(required = true) UUID id,
            @Schema(description = "The edition that was read (its ETag); any where absent") Integer edition) {}

    /** What is to be done with which. */
    @Schema(name = "BulkAsked", description = "What is done with each of the items")
    public record Asks(@Schema(required = true, description = "assign, done, snooze, wake, undo or note") String action,
            @Schema(required = true, description = "1 to 200, each once") List<Item> items,
            @Schema(description = "assign: me, a team, or a person's id") String owner,
            @Schema(description = "assign: how the person is shown") String name,
            @Schema(description = "snooze: a time to come, ISO 8601") String until,
            @Schema(description = "note: 1 to 4000 characters; done: optional") String note) {

        public Asks {
            items = Wire.list(items);
        }
    }

    /** What came of one item. */
    @Schema(name = "BulkOutcome")
    public record Outcome(UUID id, @Schema(description = "It was done") boolean done,
            @Schema(description = "As the single request would have been answered: 200, 403, 404, 409, 412, ...") int status,
            @Schema(description = "The edition now, where it was done") String edition,
            @Schema(description = "Why not, for machines") String code,
            @Schema(description = "Why not, and what to do") String detail) {}

    /** What came of all of them, in the order in which they were asked for. */
    @Schema(name = "BulkOutcomes")
    public record Outcomes(long done, long refused, List<Outcome> items) {}

    private final DeskWork work;

    BulkWork(DeskWork work) {
        this.work = work;
    }

    Uni<Response> all(Caller caller, Asks asks) {
        if (!acceptable(asks)) {
            return Uni.createFrom().item(Problem.of(422, "bulk.unacceptable", "Not acceptable as it is",
                    "Name an action, and 1 to 200 different items.")
                    .naming("/items", "count", "assign, done, snooze, wake, undo or note of 1 to 200 items.")
                    .response());
        }
        return Multi.createFrom().iterable(asks.items())
                .onItem().transformToUniAndConcatenate(item -> one(caller, asks, item))
                .collect().asList()
                .map(outcomes -> Response.ok(outcomes(outcomes)).build());
    }

    private static boolean acceptable(Asks asks) {
        return asks != null && asks.action != null
                && List.of("assign", "done", "snooze", "wake", "undo", "note").contains(asks.action)
                && !asks.items.isEmpty() && asks.items.size() <= MOST
                && asks.items.stream().allMatch(item -> item.id != null)
                && asks.items.stream().map(Item::id).distinct().count() == asks.items.size();
    }

    private static Outcomes outcomes(List<Outcome> items) {
        long done = items.stream().filter(Outcome::done).count();
        return new Outcomes(done, items.size() - done, items);
    }

    private Uni<Outcome> one(Caller caller, Asks asks, Item item) {
        return act(caller, asks, item.id, item.edition == null ? null : String.valueOf(item.edition))
                .map(answer -> outcome(item.id, answer))
                .onFailure().recoverWithItem(fault -> {
                    LOG.error("one of many work items failed", fault);
                    return new Outcome(item.id, false, 500, null, "fault", "It failed here. Try it again.");
                });
    }

    private Uni<Response> act(Caller caller, Asks asks, UUID item, String edition) {
        return switch (asks.action) {
            case "assign" -> work.assign(caller, item, edition, new NewOwner(asks.owner, asks.name));
            case "done" -> work.finish(caller, item, edition, new ItemNote(asks.note));
            case "snooze" -> work.snooze(caller, item, edition, new SnoozeUntil(asks.until));
            case "wake" -> work.wake(caller, item, edition);
            case "undo" -> work.undo(caller, item, edition);
            default -> work.note(caller, item, edition, new ItemNote(asks.note));
        };
    }

    private static Outcome outcome(UUID item, Response answer) {
        if (answer.getEntity() instanceof Problem problem) {
            return new Outcome(item, false, problem.status(), null, problem.code(), problem.detail());
        }
        return new Outcome(item, true, answer.getStatus(), answer.getEntityTag().getValue(), null, null);
    }
}
