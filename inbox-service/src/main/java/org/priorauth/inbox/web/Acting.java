package org.priorauth.inbox.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.Desk;
import org.priorauth.inbox.domain.Reply;
import org.priorauth.inbox.domain.Staff;
import org.priorauth.inbox.settings.RuleBook;
import org.priorauth.inbox.store.Cases;
import org.priorauth.inbox.store.Timeline;

import io.smallrye.mutiny.Uni;

/** Lets a caller act on a case: the case is locked, the domain answers, case and timeline are written together. */
@ApplicationScoped
public class Acting {

    private final Changes changes;
    private final Cases cases;
    private final Timeline timeline;
    private final RuleBook rules;

    Acting(Changes changes, Cases cases, Timeline timeline, RuleBook rules) {
        this.changes = changes;
        this.cases = cases;
        this.timeline = timeline;
        this.rules = rules;
    }

    /** A case, who acts on it, and why. */
    public record Occasion(Case of, Staff by, Cause cause) {}

    /**
     * @param action for the audit, {@code <noun>.<verb>}
     * @param decide answers with the step to take
     */
    public Uni<Outcome<Case>> on(Session session, Caller caller, UUID authorization, String action,
            Function<Occasion, Step<Case>> decide) {
        return changes.apply(session, cases, changes.asked(caller, authorization, action),
                (known, cause) -> known.map(one -> decide.apply(new Occasion(one, staff(caller, cause), cause)))
                        .orElseGet(() -> Step.refuse(Refusal.notFound())));
    }

    /** @param seen the edition that the caller has read of what they change */
    public Uni<Outcome<Case>> atTheDesk(Session session, Caller caller, UUID authorization, String action,
            Optional<Integer> seen, Function<Desk, Reply> act) {
        return atTheDesk(session, caller, authorization, action, seen, act, (step, cause) -> step);
    }

    /** @param more what is stored with the step; it is left as it is where the domain said no */
    public Uni<Outcome<Case>> atTheDesk(Session session, Caller caller, UUID authorization, String action,
            Optional<Integer> seen, Function<Desk, Reply> act, BiFunction<Step<Case>, Cause, Step<Case>> more) {
        return on(session, caller, authorization, action, on -> more.apply(
                step(act.apply(new Desk(on.of(), rules.of(caller.tenant()), on.by(), seen)), on.cause()), on.cause()));
    }

    /** Whether the caller's clinic has this case. */
    public Uni<Boolean> knows(Session session, Caller caller, UUID authorization) {
        return cases.row(session, caller.tenant(), authorization).map(Optional::isPresent);
    }

    /** What is shown of what was done, or why it was not. */
    public static Uni<Response> answer(Outcome<Case> outcome, Function<Case, Uni<Response>> shown) {
        return outcome instanceof Outcome.Done<Case> done
                ? shown.apply(done.state())
                : Uni.createFrom().item(((Outcome.Refused<Case>) outcome).why().problem().response());
    }

    Step<Case> step(Reply reply, Cause cause) {
        return reply instanceof Reply.Done done
                ? WakeWork.then(timeline.step(done.told(), cause), done.told().now())
                : Step.refuse(refusal((Reply.No) reply));
    }

    static Refusal refusal(Reply.No no) {
        return switch (no.why()) {
            case UNKNOWN -> Refusal.notFound();
            case NOT_NOW -> Refusal.conflict(no.code(), no.sentence());
            case NOT_ALLOWED -> Refusal.forbidden(no.code(), no.sentence());
            case STALE -> Refusal.stale(no.code(), no.sentence());
        };
    }

    private static Staff staff(Caller caller, Cause cause) {
        return new Staff(cause.by(), caller.roles(), cause.at());
    }
}
