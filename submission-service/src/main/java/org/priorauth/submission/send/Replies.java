package org.priorauth.submission.send;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.priorauth.chassis.http.Reply;
import org.priorauth.submission.answer.AnswerReader;
import org.priorauth.submission.answer.Read;
import org.priorauth.submission.domain.CaseFold;
import org.priorauth.submission.domain.Failed.Again;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Issue;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Verdict;
import org.priorauth.submission.pas.Dialect;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.send.Delivery.Ended;
import org.priorauth.submission.send.Delivery.InVain;
import org.priorauth.submission.send.Delivery.Raw;

/**
 * What the reply to a {@code $submit} means (PAS 2.2.1, Error handling): 2xx is read, whatever content type it claims;
 * what the server says of the request itself will not get better by itself; the rest may.
 */
@ApplicationScoped
class Replies {

    /** A server's word of a request: error or fatal, the request was not taken. */
    private static final List<String> BAD = List.of("error", "fatal");
    /** It will look at it; it says so with or without words. */
    private static final int ACCEPTED = 202;

    private final AnswerReader reader;

    Replies(AnswerReader reader) { this.reader = reader; }

    Delivery read(PayerProfile payer, Reply reply, Intent intent) {
        if (reply instanceof Reply.Lost lost) {
            return inVain(Turned.away(lost), reply);
        }
        Reply.Whole whole = (Reply.Whole) reply;
        return whole.isSuccess() ? success(payer, whole, intent) : failure(payer, whole, intent);
    }

    /** To papers: any 2xx that holds no error is a receipt. */
    Delivery receipt(Reply reply, List<Integer> asked) {
        if (reply instanceof Reply.Lost lost) {
            return inVain(Turned.away(lost), reply);
        }
        Reply.Whole whole = (Reply.Whole) reply;
        if (!whole.isSuccess()) {
            return failure(whole, issues(reader.read(whole.body(), asked)));
        }
        return reader.read(whole.body(), asked) instanceof Read.Outcome outcome && isBad(outcome.issues())
                ? refused(whole, outcome.issues())
                : new Delivery.Taken();
    }

    private Delivery success(PayerProfile payer, Reply.Whole whole, Intent intent) {
        if (new String(whole.body(), StandardCharsets.UTF_8).isBlank()) {
            return new Delivery.Taken();
        }
        Optional<IBaseResource> resource = reader.parsed(whole.body());
        Read read = resource.map(one -> reader.read(one, intent)).orElseGet(Read.Unreadable::new);
        if (read instanceof Read.Answered answered) {
            return understood(payer, resource.get(), answered.answer(), raw(PayerDoor.SUBMIT, whole));
        }
        if (read instanceof Read.Outcome outcome) {
            return isBad(outcome.issues())
                    ? refused(whole, outcome.issues())
                    : whole.status() == ACCEPTED ? new Delivery.Taken() : inVain(Turned.meaningless(whole), whole);
        }
        return inVain(Turned.meaningless(whole), whole);
    }

    /** Some refuse with a ClaimResponse that bears the errors, where an OperationOutcome was to be. */
    private Delivery failure(PayerProfile payer, Reply.Whole whole, Intent intent) {
        Optional<IBaseResource> resource = reader.parsed(whole.body());
        Read read = resource.map(one -> reader.read(one, intent)).orElseGet(Read.Unreadable::new);
        return read instanceof Read.Answered answered && Turned.away(whole.status()).isEmpty()
                && CaseFold.of(answered.answer()) instanceof Verdict.Unprocessable
                        ? understood(payer, resource.get(), answered.answer(), raw(PayerDoor.SUBMIT, whole))
                        : failure(whole, issues(read));
    }

    private static List<Issue> issues(Read read) {
        return read instanceof Read.Outcome outcome ? outcome.issues() : List.of();
    }

    /** FHIR servers say 404 of what a request refers to as well; then they say so in an OperationOutcome. */
    private static Delivery failure(Reply.Whole whole, List<Issue> issues) {
        Optional<Trouble> trouble = Turned.away(whole.status())
                .filter(away -> away != Trouble.NOT_THERE || issues.isEmpty() || isNotOffered(issues));
        return trouble.<Delivery>map(away -> new InVain(away, true, whole.retryAfter(), with(issues, whole)))
                .orElseGet(() -> refused(whole, issues));
    }

    private static Ended refused(Reply.Whole whole, List<Issue> issues) {
        return new Ended(Refusals.of(whole.status()), Refusals.again(whole.status()), with(issues, whole),
                Optional.of(raw(PayerDoor.SUBMIT, whole)));
    }

    /** An answer in another version is named, and not half read. */
    static Delivery understood(PayerProfile payer, IBaseResource resource, PayerAnswer answer, Raw raw) {
        return Dialect.foreign(resource, payer.access())
                .<Delivery>map(other -> new Ended(Refusals.answered(other), Again.NOT, List.of(), Optional.of(raw)))
                .orElseGet(() -> new Delivery.Answered(answer, raw));
    }

    private static InVain inVain(Trouble why, Reply reply) {
        Optional<Duration> pause = reply instanceof Reply.Whole whole ? whole.retryAfter() : Optional.empty();
        return new InVain(why, true, pause, Turned.detail(reply));
    }

    static Raw raw(String operation, Reply.Whole whole) {
        return new Raw(operation, whole.status(), whole.body());
    }

    private static List<Issue> with(List<Issue> issues, Reply.Whole whole) {
        return issues.isEmpty() ? Turned.detail(whole) : issues;
    }

    private static boolean isBad(List<Issue> issues) {
        return issues.stream().anyMatch(issue -> BAD.contains(issue.severity()));
    }

    static boolean isNotOffered(List<Issue> issues) {
        return issues.stream().anyMatch(issue -> issue.code().equals("not-supported"));
    }
}
