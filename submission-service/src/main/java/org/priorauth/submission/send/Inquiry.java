package org.priorauth.submission.send;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.http.Reply;
import org.priorauth.submission.answer.AnswerReader;
import org.priorauth.submission.answer.InquiryReader;
import org.priorauth.submission.answer.InquiryReader.Found;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Issue;
import org.priorauth.submission.payer.PayerProfile;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Asks the payer what it has of an intent: on demand, after a lost answer or a long silence; never in a loop. */
@ApplicationScoped
class Inquiry {

    /** What came of it. */
    sealed interface Result {

        /** The payer has it and says this. */
        record Known(Delivery delivery) implements Result {}

        /** The payer has nothing of it. */
        record Nothing() implements Result {}

        /** It could not be found out now. */
        record Open(Delivery.InVain why) implements Result {}

        /** This payer knows no {@code $inquire}, or not ours, or does not tell all it has. */
        record Unaskable(List<Issue> issues) implements Result {}
    }

    private final PayerDoor door;
    private final Questions questions;
    private final InquiryReader reader;
    private final AnswerReader answers;

    Inquiry(PayerDoor door, Questions questions, InquiryReader reader, AnswerReader answers) {
        this.door = door;
        this.questions = questions;
        this.reader = reader;
        this.answers = answers;
    }

    Uni<Result> ask(PayerProfile payer, Intent intent, byte[] bundle) {
        return Uni.createFrom().item(() -> questions.about(bundle))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(question -> door.inquire(payer, intent, question))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(heard -> heard instanceof Heard.NoPass none
                        ? new Result.Open(none.inVain(false))
                        : read(payer, intent, ((Heard.Said) heard).reply()));
    }

    private Result read(PayerProfile payer, Intent intent, Reply reply) {
        if (!(reply instanceof Reply.Whole whole)) {
            return open(Turned.away((Reply.Lost) reply), reply, Optional.empty());
        }
        if (!whole.isSuccess()) {
            return Turned.away(whole.status()).filter(trouble -> trouble != Trouble.NOT_THERE)
                    .map(trouble -> open(trouble, reply, whole.retryAfter()))
                    .orElseGet(() -> new Result.Unaskable(Turned.detail(whole)));
        }
        Found found = reader.read(whole.body(), intent);
        if (found instanceof Found.Known known) {
            return new Result.Known(Replies.understood(payer, answers.parsed(whole.body()).orElseThrow(),
                    known.answer(), Replies.raw(PayerDoor.INQUIRE, whole)));
        }
        if (found instanceof Found.Withheld withheld) {
            return new Result.Unaskable(withheld.issues());
        }
        return found instanceof Found.Unknown
                ? new Result.Nothing()
                : open(Turned.meaningless(whole), reply, Optional.empty());
    }

    private static Result open(Trouble why, Reply reply, Optional<Duration> pause) {
        return new Result.Open(new Delivery.InVain(why, false, pause, Turned.detail(reply)));
    }
}
