package org.priorauth.submission.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.submission.Attention;
import org.priorauth.contracts.submission.Failure;
import org.priorauth.contracts.submission.FollowUp;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.Owed;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.contracts.submission.SubmissionChanged.Outcome;
import org.priorauth.submission.chain.Following.News;
import org.priorauth.submission.domain.Appealed;
import org.priorauth.submission.domain.Assembling;
import org.priorauth.submission.domain.Attentions;
import org.priorauth.submission.domain.Cancelled;
import org.priorauth.submission.domain.Case;
import org.priorauth.submission.domain.Failed;
import org.priorauth.submission.domain.Failures;
import org.priorauth.submission.domain.InformationRequested;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Owing;
import org.priorauth.submission.domain.Pended;
import org.priorauth.submission.domain.Ready;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.Sending;
import org.priorauth.submission.domain.Sent;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.Timing;
import org.priorauth.submission.domain.ToSend;
import org.priorauth.submission.domain.Withdrawing;

/** What the others hear of a move. A move that changes nothing for them is not told. */
final class Telling {

    /** What others can see of a state; equal for two states between which there is nothing to tell. */
    private record Said(Outcome outcome, Optional<Intent> intent, List<LineDecision> lines, Decision decision,
            List<RequestedInformation> requested, Failure failure, Instant dueAt, Owed owed,
            List<Attention> attention, FollowUp followUp) {

        SubmissionChanged announced(UUID authorization, Actor by, Instant at, int revision, News news) {
            return new SubmissionChanged(authorization, outcome, revision, at, by,
                    intent.map(sent -> sent.goes().told()).orElse(null), intent.map(Intent::reference).orElse(null),
                    decision,
                    lines, requested, failure, dueAt, owed, attention, with(news));
        }

        Said beside(Submission state) {
            return new Said(outcome, intent, lines, decision, requested, failure, dueAt, Owing.of(state).orElse(null),
                    Attentions.of(state), Following.of(state).orElse(null));
        }

        private FollowUp with(News news) {
            return followUp == null
                    ? null
                    : new FollowUp(news.word(), followUp.standing(), followUp.lines(), followUp.answer(),
                            followUp.appealBy(), followUp.appeal(), followUp.peerToPeer(), news.visits());
        }
    }

    private Telling() {}

    static List<IntFunction<SubmissionChanged>> of(Optional<Submission> before, Submission after, UUID authorization,
            Actor by, Instant at) {
        List<Said> told = new ArrayList<>();
        if (before.orElse(null) instanceof Assembling && (after instanceof Ready || after instanceof Sending)) {
            told.add(plain(Outcome.READY, Optional.empty(), null));
        }
        if (newlyWithPayer(before, after)) {
            told.add(plain(Outcome.SENT, after.told().flatMap(Case::intent), due(after)));
        }
        boolean newlyOverdue = overdue(after) && !before.map(Telling::overdue).orElse(false);
        said(after).filter(now -> !newlyOverdue && !Optional.of(now).equals(before.flatMap(Telling::said)))
                .ifPresent(told::add);
        if (after instanceof Sent && soon(after) && !before.map(Telling::soon).orElse(false)) {
            told.add(plain(Outcome.SENT, after.told().flatMap(Case::intent), due(after)).beside(after));
        }
        if (newlyOverdue) {
            told.add(plain(Outcome.OVERDUE, after.told().flatMap(Case::intent), due(after)).beside(after));
        }
        News news = Following.news(before, after);
        return told.stream().<IntFunction<SubmissionChanged>>map(
                one -> revision -> one.announced(authorization, by, at, revision, news)).toList();
    }

    private static Optional<Said> said(Submission state) {
        return word(state).map(one -> one.beside(state));
    }

    private static Optional<Said> word(Submission state) {
        if (state instanceof Pended pended) {
            return Optional.of(of(Outcome.PENDED, pended.file(), null, List.of(), due(state)));
        }
        if (state instanceof ToSend) {
            return Optional.of(plain(Outcome.READY, Optional.empty(), null));
        }
        if (state instanceof InformationRequested asked) {
            return Optional.of(of(Outcome.INFORMATION_REQUESTED, asked.file(), null, asked.asked(), null));
        }
        if (state instanceof Ruled ruled) {
            Outcome outcome = ruled instanceof Appealed ? Outcome.APPEALED : Outcome.DECIDED;
            return Optional.of(of(outcome, ruled.file(), ruled.decision(), List.of(), Following.owed(ruled)));
        }
        if (state instanceof Failed failed) {
            return Optional.of(new Said(Outcome.FAILED, failed.intent(), lines(failed.file()), null, List.of(),
                    failed.failure(), null, null, List.of(), null));
        }
        return state instanceof Cancelled cancelled ? Optional.of(cancelled(cancelled)) : Optional.empty();
    }

    private static Said cancelled(Cancelled state) {
        return new Said(Outcome.CANCELLED, state.intent(), lines(state.file()), null, List.of(),
                state.intent().map(sent -> Failures.withdrawnAtPayer()).orElse(null), null, null, List.of(),
                null);
    }

    private static Said of(Outcome outcome, Case file, Decision decision, List<RequestedInformation> asked,
            Instant due) {
        return new Said(outcome, file.intent(), file.spoken(), decision, asked, null, due, null, List.of(), null);
    }

    private static Said plain(Outcome outcome, Optional<Intent> intent, Instant due) {
        return new Said(outcome, intent, List.of(), null, List.of(), null, due, null, List.of(), null);
    }

    private static boolean newlyWithPayer(Optional<Submission> before, Submission after) {
        Optional<Intent> now = after.told().flatMap(Case::intent);
        return now.isPresent() && !Objects.equals(now, before.flatMap(Submission::told).flatMap(Case::intent))
                && !(after instanceof Cancelled) && !(after instanceof Withdrawing);
    }

    private static List<LineDecision> lines(Optional<Case> file) {
        return file.map(Case::spoken).orElse(List.of());
    }

    private static Instant due(Submission state) {
        return state.told().flatMap(Case::dueAt).orElse(null);
    }

    private static boolean soon(Submission state) {
        return state.told().flatMap(file -> file.docket().timing()).map(Timing::soon).orElse(false);
    }

    private static boolean overdue(Submission state) {
        return state.told().map(Case::overdue).orElse(false);
    }
}
