package org.priorauth.submission.send;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.http.Reply;
import org.priorauth.submission.answer.InquiryReader;
import org.priorauth.submission.answer.InquiryReader.Found;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.payer.PayerProfile;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Asks the payer what it has of an intent: on demand, after a lost answer or a long silence; never in a loop. */
@ApplicationScoped
class Inquiry {

    /** What the payer's server says of the operation itself. */
    private static final Set<Integer> NOT_OFFERED = Set.of(405, 501);

    /** What came of it. */
    sealed interface Result {

        /** The payer has it and says this. */
        record Known(Delivery.Answered delivery) implements Result {}

        /** The payer has nothing of it. */
        record Nothing() implements Result {}

        /** It could not be found out now, or at all. */
        record Open(Delivery why) implements Result {}
    }

    private final PayerDoor door;
    private final Questions questions;
    private final InquiryReader reader;

    Inquiry(PayerDoor door, Questions questions, InquiryReader reader) {
        this.door = door;
        this.questions = questions;
        this.reader = reader;
    }

    Uni<Result> ask(PayerProfile payer, Intent intent, byte[] bundle) {
        return Uni.createFrom().item(() -> questions.about(bundle))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(question -> door.inquire(payer, question))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(reply -> read(intent, reply));
    }

    private Result read(Intent intent, Reply reply) {
        if (!(reply instanceof Reply.Whole whole)) {
            return new Result.Open(Replies.inVain(reply, Delivery.Trouble.UNREACHABLE));
        }
        if (NOT_OFFERED.contains(whole.status())) {
            return new Result.Open(new Delivery.Unaskable());
        }
        if (!whole.isSuccess()) {
            return new Result.Open(Replies.inVain(reply, Delivery.Trouble.UNREACHABLE));
        }
        Found found = reader.read(whole.body(), intent.id(), intent.lines());
        if (found instanceof Found.Known known) {
            return new Result.Known(new Delivery.Answered(known.answer(), Replies.raw(PayerDoor.INQUIRE, whole)));
        }
        return found instanceof Found.Unknown
                ? new Result.Nothing()
                : new Result.Open(Replies.inVain(reply, Delivery.Trouble.UNREADABLE));
    }
}
