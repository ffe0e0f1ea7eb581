package org.priorauth.submission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.submission.Failure;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;

/**
 * One authorization on its way to its payer. Each state offers only its legal moves:
 * <pre>
 * Gathering ⇄ Closed            facts come and change
 *     └► Assembling ─► Ready ─► Sending ─► Sent ─► Pended ⇄ InformationRequested ─► Decided
 *                                  ▲                              │
 *                                  └──────── Replying ◄───────────┘
 *                     Decided ─► Appealed ─► Decided ⇄ Expired, or denied ─► Assembling anew
 * Ready, or Failed with nothing at the payer ─► ToSend ─► (a person brought it) ─► Sent
 * any of them ─► Failed ─► (a person) ─► Assembling, Replying or Sending
 * withdrawn: any of them ─► Cancelled, by way of Withdrawing where the payer has to be told
 * </pre>
 */
public sealed interface Submission permits Unsent, Underway, Withdrawing, Submission.Failed, Submission.Cancelled {

    /** The chain's side of it. */
    Facts facts();

    /** The chain told something new. */
    Submission learning(Facts newer);

    /** The request that was written last; it may be with the payer, or not yet. */
    default Optional<Intent> latest() {
        return Optional.empty();
    }

    /** What the payer said so far; absent where it is not known to have anything. */
    default Optional<Case> told() {
        return Optional.empty();
    }

    /** The payer's time is up: only where the payer owes. */
    default Submission late() {
        return this;
    }

    /** The payer's time is nearly up: only where the payer owes. */
    default Submission soon() {
        return this;
    }

    /** Where everything begins, and where it stands as long as nothing was sent: a matter of the facts alone. */
    static Submission of(Facts facts) {
        if (facts.withdrawn()) {
            return new Cancelled(facts, Optional.empty(), Optional.empty());
        }
        Optional<CoverageDetermined.Outcome> closed = facts.nothingToSubmit();
        if (closed.isPresent()) {
            return new Closed(facts, closed.get());
        }
        return facts.missing().isEmpty() ? new Assembling(facts) : new Gathering(facts);
    }

    /** Facts are missing; {@link Facts#missing()} says which. */
    record Gathering(Facts facts) implements Unsent {}

    /** Benefits found that there is nothing to ask the payer. */
    record Closed(Facts facts, CoverageDetermined.Outcome why) implements Unsent {}

    /** Every fact is there; the documents are fetched and the request is written. */
    record Assembling(Facts facts) implements Unsent {

        public Ready packed(Intent intent) {
            return new Ready(facts, intent);
        }

        public Failed unpackable(Failure failure) {
            return new Failed(facts, failure, List.of(), Failed.Again.FROM_THE_FACTS, Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** The request is written; a person looks at it before it goes, or the payer's profile lets it go at once. */
    record Ready(Facts facts, Intent intent) implements Unsent {

        @Override
        public Submission learning(Facts newer) {
            return newer.samePacketAs(facts) && !newer.withdrawn() && newer.nothingToSubmit().isEmpty()
                    ? new Ready(newer, intent)
                    : Submission.of(newer);
        }

        @Override
        public Optional<Intent> latest() {
            return Optional.of(intent);
        }

        /** By a way that people go. */
        public ToSend byHand(Way way) {
            return new ToSend(facts, intent.going(way));
        }

        public Sending confirm(Confirmed by) {
            return new Sending(facts, intent.confirmed(by), 0, Optional.empty(), Optional.empty());
        }
    }

    /** The packet waits for a person who brings it to the payer, and then says so. */
    record ToSend(Facts facts, Intent intent) implements Unsent {
        @Override
        public Submission learning(Facts newer) {
            return newer.samePacketAs(facts) && !newer.withdrawn() && newer.nothingToSubmit().isEmpty()
                    ? new ToSend(newer, intent)
                    : Submission.of(newer);
        }

        @Override
        public Optional<Intent> latest() {
            return Optional.of(intent);
        }

        /**
         * The payer has it; its clock runs.
         *
         * @param reference by which the payer finds it: a fax confirmation, the portal's number
         */
        public Sent sent(Way by, Confirmed who, Optional<String> reference, Instant at, Instant dueAt) {
            return new Sent(facts, Case.opened(intent.going(by).confirmed(who), at, dueAt).numbered(reference));
        }
    }

    /**
     * The intent is recorded: the payer may have it from now on.
     *
     * @param tries how many tries are behind us; above 0 the payer is asked what became of them before any other
     * @param reply present where an answer to the payer's question is on its way
     * @param last how the last try ended; absent before there was one, and after a person had it sent again
     */
    record Sending(Facts facts, Intent intent, int tries, Optional<Reply> reply, Optional<Tried> last)
            implements
                Underway {

        public Sending triedInVain(Tried now) {
            return new Sending(facts, intent, tries + 1, reply, Optional.of(now));
        }

        /** The payer was asked what it has, and it has nothing yet. */
        public Sending asked() {
            return new Sending(facts, intent, tries, reply, last.map(Tried::askedOnceMore));
        }

        /** The payer has it and answered. */
        public Submission answered(PayerAnswer answer, Instant at, Instant dueAt) {
            return answer.isForeign(facts, intent)
                    ? fail(Failures.answerForeign(), List.of(), Failed.Again.SAME_INTENT)
                    : Hearing.of(facts, received(at, dueAt), reply, answer, at);
        }

        /** The payer took it without a word (2xx with no body). */
        public Submission taken(Instant at, Instant dueAt) {
            return reply.filter(one -> one.attachment().isPresent()).map(one -> one.attached(facts, at))
                    .orElseGet(() -> new Sent(facts, received(at, dueAt)));
        }

        public Failed fail(Failure failure, List<Issue> issues, Failed.Again again) {
            return new Failed(facts, failure, issues, again, Optional.of(intent), reply.map(Reply::file), reply);
        }

        @Override
        public Sending knowing(Facts newer) {
            return new Sending(newer, intent, tries, reply, last);
        }

        @Override
        public Optional<Case> told() {
            return reply.map(Reply::file);
        }

        @Override
        public Optional<Intent> latest() {
            return Optional.of(intent);
        }

        /** An answer of ours that is under way is taken back with the request it belongs to. */
        @Override
        public Optional<Intent> toBeTakenBack() {
            return reply.map(Reply::file).flatMap(Case::intent).or(this::latest);
        }

        private Case received(Instant at, Instant dueAt) {
            return reply.map(answering -> answering.attachment().isPresent()
                    ? answering.file().answered(at)
                    : answering.file().updatedBy(intent, at))
                    .orElseGet(() -> Case.opened(intent, at, dueAt));
        }
    }

    /** The payer has it; the clock runs. */
    record Sent(Facts facts, Case file) implements Underway.WithPayer {

        @Override
        public Sent knowing(Facts newer) {
            return new Sent(newer, file);
        }

        @Override
        public Sent late() {
            return new Sent(facts, file.late());
        }

        @Override
        public Sent soon() {
            return new Sent(facts, file.soon());
        }
    }

    /** The payer thinks. */
    record Pended(Facts facts, Case file) implements Underway.WithPayer {

        @Override
        public Pended knowing(Facts newer) {
            return new Pended(newer, file);
        }

        @Override
        public Pended late() {
            return new Pended(facts, file.late());
        }

        @Override
        public Pended soon() {
            return new Pended(facts, file.soon());
        }
    }

    /** The payer asks, the clinic owes. */
    record InformationRequested(Facts facts, Case file, List<RequestedInformation> asked)
            implements
                Underway.WithPayer {

        /** A person brought the payer what it asked for. */
        public Pended answeredByHand(Instant at) {
            return new Pended(facts, file.answered(at));
        }

        public Replying reply(Reply reply) {
            return new Replying(facts, reply);
        }

        @Override
        public InformationRequested knowing(Facts newer) {
            return new InformationRequested(newer, file, asked);
        }
    }

    /** A person answered the payer's question; the documents are fetched and the update is written. */
    record Replying(Facts facts, Reply reply) implements Underway.WithPayer {

        @Override
        public Case file() {
            return reply.file();
        }

        /** One update after the other. */
        @Override
        public Optional<Submission> revise() {
            return Optional.empty();
        }

        @Override
        public Optional<Submission> withdrawing(List<UUID> papers) {
            return Optional.empty();
        }

        public Sending packed(Intent update) {
            return new Sending(facts, update, 0, Optional.of(reply), Optional.empty());
        }

        public Failed unpackable(Failure failure) {
            return new Failed(facts, failure, List.of(), Failed.Again.FROM_THE_FACTS, reply.file().intent(),
                    Optional.of(reply.file()), Optional.of(reply));
        }

        @Override
        public Replying knowing(Facts newer) {
            return new Replying(newer, reply);
        }
    }

    /** The payer decided. A later answer may still change it, e.g. after a peer-to-peer talk or an appeal. */
    record Decided(Facts facts, Case file, Decision decision) implements Ruled {

        /** The appeal is with the payer. */
        public Appealed appealed() {
            return new Appealed(facts, file, decision);
        }

        @Override
        public Decided with(Case next) {
            return new Decided(facts, next, decision);
        }

        @Override
        public Decided knowing(Facts newer) {
            return new Decided(newer, file, decision);
        }
    }

    /**
     * A person must act.
     *
     * @param issues what the payer's server said, in codes, for technical staff
     * @param again what sending again means
     * @param intent what may be with the payer already
     */
    record Failed(Facts facts, Failure failure, List<Issue> issues, Again again, Optional<Intent> intent,
            Optional<Case> file, Optional<Reply> reply) implements Submission {

        /** What sending again means. */
        public enum Again {
            /** The same intent: the payer may have it, so that it is asked first. */
            SAME_INTENT,
            /** The same intent: the payer has nothing of it. */
            UNSENT,
            /** A new request from the facts as they are now; the payer has nothing of the old one. */
            FROM_THE_FACTS,
            /** Not possible: a person asks the payer and records what it says. */
            NOT
        }

        @Override
        public Optional<Intent> latest() {
            return intent;
        }

        @Override
        public Optional<Case> told() {
            return file;
        }

        /** By a way that people go; only where the payer has nothing of it, so that it gets it once. */
        public Optional<ToSend> byHand(Way way) {
            boolean nothingThere = again == Again.UNSENT || again == Again.FROM_THE_FACTS;
            return intent.filter(any -> nothingThere && reply.isEmpty() && file.isEmpty())
                    .map(same -> new ToSend(facts, same.going(way)));
        }

        /** What the payer may have. A refused request is not there; what an answer of ours belongs to is. */
        private Optional<Intent> atPayer() {
            Optional<Intent> answered = reply.map(Reply::file).flatMap(Case::intent);
            return again == Again.SAME_INTENT || again == Again.NOT ? answered.or(() -> intent) : answered;
        }

        /** What belongs to nobody is done with when a person says so; absent of a request of ours. */
        public Optional<Submission> dismissed() {
            return failure.code().equals(Failures.NOBODYS)
                    ? Optional.of(new Cancelled(facts, Optional.empty(), Optional.empty()))
                    : Optional.empty();
        }

        /** Absent where there is nothing to send again. */
        public Optional<Submission> retry() {
            return switch (again) {
                case NOT -> Optional.empty();
                case SAME_INTENT -> intent.map(same -> new Sending(facts, same, 1, reply, Optional.empty()));
                case UNSENT -> intent.map(same -> new Sending(facts, same, 0, reply, Optional.empty()));
                case FROM_THE_FACTS -> Optional.of(reply.<Submission>map(still -> new Replying(facts, still))
                        .orElseGet(() -> Submission.of(facts)));
            };
        }

        @Override
        public Submission learning(Facts newer) {
            return newer.withdrawn()
                    ? Withdrawing.of(newer, atPayer(), file)
                    : new Failed(newer, failure, issues, again, intent, file, reply);
        }
    }

    /**
     * The clinic took it back. Nothing more happens here.
     *
     * @param intent what the payer may have: somebody has to tell it
     */
    record Cancelled(Facts facts, Optional<Intent> intent, Optional<Case> file) implements Submission {

        @Override
        public Optional<Intent> latest() {
            return intent;
        }

        @Override
        public Optional<Case> told() {
            return file;
        }

        @Override
        public Cancelled learning(Facts newer) {
            return new Cancelled(newer, intent, file);
        }
    }
}
