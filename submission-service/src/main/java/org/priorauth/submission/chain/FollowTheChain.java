package org.priorauth.submission.chain;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Event;
import org.priorauth.chassis.chain.EventHandler;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.inbox.ResponseRecorded;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.Gathering;
import org.priorauth.submission.domain.Hearing;
import org.priorauth.submission.domain.InformationRequested;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Pended;
import org.priorauth.submission.domain.Sent;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.Underway.WithPayer;
import org.priorauth.submission.payer.AnswerWay;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.payer.PayerProfiles;

/** Takes what the other stages tell. Order does not matter, and what was told twice changes nothing. */
@ApplicationScoped
class FollowTheChain implements EventHandler<Submission> {

    private final Submissions submissions;
    private final Moves moves;
    private final Function<Order, Optional<PayerProfile>> payers;

    @Inject
    FollowTheChain(Submissions submissions, Moves moves, PayerProfiles payers) {
        this(submissions, moves, payers::of);
    }

    FollowTheChain(Submissions submissions, Moves moves, Function<Order, Optional<PayerProfile>> payers) {
        this.submissions = submissions;
        this.moves = moves;
        this.payers = payers;
    }

    @Override
    public States<Submission, ?> states() {
        return submissions;
    }

    @Override
    public Step<Submission> handle(Optional<Submission> known, Event<?> event, Cause cause) {
        Submission before = known.orElseGet(() -> new Gathering(Facts.none()));
        Submission after = bringing(told(before, event.data(), cause.at()), event.data());
        if (known.isEmpty() && after.equals(before)) {
            return Step.stay(known);
        }
        return event.data() instanceof ResponseRecorded recorded
                ? moves.step(known, after, cause, recorded.by())
                : moves.step(known, after, cause);
    }

    /** An addendum goes by itself where a request would; where the payer asks, or the order changed, a person sends it. */
    private Submission bringing(Submission state, Announced data) {
        boolean byItself = data instanceof LetterChanged && (state instanceof Sent || state instanceof Pended)
                && payer(state).filter(PayerProfile::autoConfirm).isPresent();
        return byItself && state instanceof WithPayer known && !known.isAmended()
                ? known.bringLetters().orElse(state)
                : state;
    }

    private Optional<PayerProfile> payer(Submission state) {
        return state.facts().order().flatMap(payers);
    }

    private Submission told(Submission before, Announced data, Instant at) {
        if (data instanceof ResponseRecorded recorded) {
            return recorded(before, recorded, at);
        }
        Facts newer = newer(before.facts(), data);
        return newer.equals(before.facts()) ? before : before.learning(newer);
    }

    private static Facts newer(Facts facts, Announced data) {
        if (data instanceof RequestChanged request) {
            return facts.with(request);
        }
        if (data instanceof CoverageDetermined coverage) {
            return facts.with(coverage);
        }
        return data instanceof LetterChanged letter ? facts.with(letter) : facts;
    }

    private Submission recorded(Submission before, ResponseRecorded recorded, Instant at) {
        return switch (recorded.outcome()) {
            case DECISION_RECORDED -> Hearing.byPerson(before, PayerAnswer.byPerson(recorded.lines()), at);
            case QUESTION_ANSWERED -> before instanceof InformationRequested asked && asked.file().intent().isPresent()
                    ? answered(asked, recorded, at)
                    : before;
            case FACTS_SUPPLIED, DOCUMENT_RECEIVED -> before;
        };
    }

    private Submission answered(InformationRequested asked, ResponseRecorded recorded, Instant at) {
        return asked.isByHand()
                ? asked.answeredByHand(at)
                : asked.reply(AnswerWay.recorded(asked, recorded.documents(), recorded.note(), payer(asked)));
    }
}
