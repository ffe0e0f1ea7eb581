package org.priorauth.submission.chain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.submission.SubmissionSettings;
import org.priorauth.submission.domain.Assembling;
import org.priorauth.submission.domain.Case;
import org.priorauth.submission.domain.InformationRequested;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Pended;
import org.priorauth.submission.domain.Replying;
import org.priorauth.submission.domain.Sending;
import org.priorauth.submission.domain.Sent;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.Withdrawing;

/**
 * What a move from one state to the next means for everybody else: events (see {@link Telling}) and errands. Whoever
 * moves a submission, an event, an errand's answer or a person, goes through here.
 */
@ApplicationScoped
public class Moves {

    /** Fetches the documents and writes the request. */
    public static final String ASSEMBLE = "assemble";
    /** Sends the request, or asks what became of it. */
    public static final String SUBMIT = "submit";
    /** Has the payer notify this service. */
    public static final String SUBSCRIBE = "subscribe";
    /** Asks once after a long silence. */
    public static final String INQUIRE = "inquire";
    /** Takes a request back at the payer. */
    public static final String WITHDRAW = "withdraw";
    /** The payer's time is up. */
    public static final String OVERDUE = "overdue";

    private final Duration silence;
    private final Aftercare aftercare;
    private final Clockwork clockwork;
    private final History history;

    @Inject
    Moves(SubmissionSettings settings, Aftercare aftercare, Clockwork clockwork, History history) {
        this(settings.silence(), aftercare, clockwork, history);
    }

    Moves(Duration silence, Aftercare aftercare, Clockwork clockwork, History history) {
        this.silence = silence;
        this.aftercare = aftercare;
        this.clockwork = clockwork;
        this.history = history;
    }

    public Step<Submission> step(Optional<Submission> before, Submission after, Cause cause) {
        return step(before, after, cause, cause.by(), cause.at());
    }

    /** The same on behalf of somebody who told it by an event. */
    public Step<Submission> step(Optional<Submission> before, Submission after, Cause cause, Actor by) {
        return step(before, after, cause, by, cause.at());
    }

    /** The same, the errand that follows being put off. */
    public Step<Submission> later(Optional<Submission> before, Submission after, Cause cause, Instant when) {
        return step(before, after, cause, cause.by(), when);
    }

    private Step<Submission> step(Optional<Submission> before, Submission moved, Cause cause, Actor by, Instant when) {
        Submission after = aftercare.look(clockwork.wound(moved, cause.tenant()), cause.at());
        if (before.filter(after::equals).isPresent()) {
            return Step.stay(before);
        }
        Step<Submission> step = dropping(before, after, Step.to(after), cause)
                .storing(history.move(before, after, cause, by));
        step = aftercare.errands(before, after, wanting(before, after, step, cause, when), cause);
        step = clockwork.errands(before, after, step, cause);
        for (IntFunction<SubmissionChanged> told : Telling.of(before, after, cause.authorizationId(), by, cause.at())) {
            step = step.announcing(Topics.SUBMISSION_CHANGED, told);
        }
        return step;
    }

    private Step<Submission> wanting(Optional<Submission> before, Submission after, Step<Submission> step, Cause cause,
            Instant when) {
        if (isNewAssembly(before, after)) {
            return step.sendingFor(ASSEMBLE, when);
        }
        if (after instanceof Sending) {
            return step.sendingFor(SUBMIT, when);
        }
        if (after instanceof Withdrawing) {
            return step.sendingFor(WITHDRAW, when);
        }
        return waiting(before, after, step, cause.at());
    }

    private Step<Submission> waiting(Optional<Submission> before, Submission after, Step<Submission> step, Instant at) {
        Step<Submission> next = step;
        if (waits(after) && !before.map(Moves::waits).orElse(false)) {
            next = isByHand(after) ? next : next.sendingFor(INQUIRE, at.plus(silence));
            Optional<Instant> due = after.told().filter(file -> !file.overdue()).flatMap(Case::dueAt);
            next = due.isPresent() ? next.sendingFor(OVERDUE, due.get()) : next;
        }
        boolean subscribes = (after instanceof Pended || after instanceof InformationRequested) && !isByHand(after);
        return subscribes && before.map(Object::getClass).filter(after.getClass()::equals).isEmpty()
                && after.told().flatMap(Case::intent).isPresent() ? next.sendingFor(SUBSCRIBE, at) : next;
    }

    /** What was sent last is asked about when nothing was heard until then. */
    public Instant silentUntil(Case file) {
        Instant sent = file.intent().map(Intent::at).filter(file.sentAt()::isBefore).orElse(file.sentAt());
        return sent.plus(silence);
    }

    private static Step<Submission> dropping(Optional<Submission> before, Submission after, Step<Submission> step,
            Cause cause) {
        Step<Submission> next = step;
        if (before.orElse(null) instanceof Sending && !(after instanceof Sending)) {
            next = unless(cause, SUBMIT, next);
        }
        if (before.orElse(null) instanceof Withdrawing && !(after instanceof Withdrawing)) {
            next = unless(cause, WITHDRAW, next);
        }
        if (before.filter(Moves::assembles).isPresent() && !assembles(after)) {
            next = unless(cause, ASSEMBLE, next);
        }
        return before.map(Moves::waits).orElse(false) && !waits(after)
                ? next.droppingErrand(INQUIRE).droppingErrand(OVERDUE)
                : next;
    }

    /** An errand that brings its own answer is gone already. */
    private static Step<Submission> unless(Cause cause, String kind, Step<Submission> step) {
        return cause.action().equals("errand." + kind) ? step : step.droppingErrand(kind);
    }

    private static boolean isNewAssembly(Optional<Submission> before, Submission after) {
        if (after instanceof Assembling now) {
            return !(before.orElse(null) instanceof Assembling then && then.facts().samePacketAs(now.facts()));
        }
        return after instanceof Replying now
                && !(before.orElse(null) instanceof Replying then && then.facts().samePacketAs(now.facts()));
    }

    private static boolean assembles(Submission state) {
        return state instanceof Assembling || state instanceof Replying;
    }

    /** Nobody of this service asks such a payer anything. */
    private static boolean isByHand(Submission state) {
        return state.latest().filter(Intent::isByHand).isPresent();
    }

    /** For the payer's word. */
    public static boolean waits(Submission state) {
        return state instanceof Sent || state instanceof Pended;
    }
}
