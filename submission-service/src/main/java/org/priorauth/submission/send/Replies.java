package org.priorauth.submission.send;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.priorauth.chassis.http.Reply;
import org.priorauth.submission.answer.AnswerReader;
import org.priorauth.submission.answer.Read;
import org.priorauth.submission.domain.Issue;
import org.priorauth.submission.send.Delivery.Raw;
import org.priorauth.submission.send.Delivery.Trouble;

/**
 * What the reply to a {@code $submit} means (PAS 2.2.1, Error handling): 2xx is read; 4xx will not get better by itself,
 * except where the server has not looked at the request at all; 5xx and silence may.
 */
final class Replies {

    /** Not our turn, not our key, not there: nothing was read, later it may be. */
    private static final Set<Integer> LATER = Set.of(401, 403, 404, 408, 421, 425, 429);

    private Replies() {}

    static Delivery read(Reply reply, List<Integer> asked, AnswerReader reader) {
        if (!(reply instanceof Reply.Whole whole)) {
            return inVain(reply, Trouble.UNREACHABLE);
        }
        if (whole.isSuccess()) {
            return success(whole, asked, reader);
        }
        return whole.status() >= 400 && whole.status() < 500 && !LATER.contains(whole.status())
                ? new Delivery.Refused(issues(reader.read(whole.body(), asked)), raw(PayerDoor.SUBMIT, whole))
                : inVain(reply, Trouble.UNREACHABLE);
    }

    private static Delivery success(Reply.Whole whole, List<Integer> asked, AnswerReader reader) {
        if (whole.body().length == 0) {
            return new Delivery.Taken();
        }
        return reader.read(whole.body(), asked) instanceof Read.Answered answered
                ? new Delivery.Answered(answered.answer(), raw(PayerDoor.SUBMIT, whole))
                : inVain(whole, Trouble.UNREADABLE);
    }

    static Delivery.InVain inVain(Reply reply, Trouble why) {
        Optional<Duration> pause = reply instanceof Reply.Whole whole ? whole.retryAfter() : Optional.empty();
        return new Delivery.InVain(why, pause);
    }

    static Raw raw(String operation, Reply.Whole whole) {
        return new Raw(operation, whole.status(), whole.body());
    }

    private static List<Issue> issues(Read read) {
        return read instanceof Read.Outcome outcome ? outcome.issues() : List.of();
    }
}
