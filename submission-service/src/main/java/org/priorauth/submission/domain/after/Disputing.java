package org.priorauth.submission.domain.after;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.priorauth.contracts.Actor;
import org.priorauth.submission.domain.Appealed;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.Submission;

/** What a clinic can do about a decision that is not what it asked for; empty where it cannot. */
public final class Disputing {

    private Disputing() {}

    /** The clinic can live with it: an appeal that was not sent is dropped. */
    public static Optional<Ruled> accept(Submission state, ClinicAnswer answer) {
        return disputable(state).filter(ruled -> !ruled.after().dispute().isAccepted())
                .map(ruled -> with(ruled, dropUnsent(ruled.after().dispute()).answered(answer)));
    }

    /** @param noticeOn the date on the payer's notice, where somebody read it */
    public static Optional<Ruled> contest(Submission state, ClinicAnswer answer, Optional<LocalDate> noticeOn) {
        return disputable(state).map(ruled -> {
            Dispute dispute = ruled.after().dispute();
            return with(ruled, noticeOn.map(dispute::noticed).orElse(dispute).answered(answer));
        });
    }

    public static Optional<Ruled> talk(Submission state, PeerToPeer talk) {
        return disputable(state)
                .filter(ruled -> ruled.after().dispute().peerToPeer().filter(PeerToPeer::isOpen).isEmpty())
                .map(ruled -> with(ruled, ruled.after().dispute().with(talk)
                        .contestedAtLeast(contested(talk.reason(), talk.by(), talk.at()))));
    }

    /** Whatever became of the case meanwhile: the talk was held, or was not. */
    public static Optional<Ruled> talked(Submission state, PeerToPeer.Result result) {
        return ruled(state).flatMap(ruled -> ruled.after().dispute().peerToPeer().filter(PeerToPeer::isOpen)
                .map(talk -> with(ruled, ruled.after().dispute().with(talk.ended(result)))));
    }

    /**
     * One appeal of one decision: a payer that upheld it is asked no more, but whoever stands above it. What was not sent
     * can be put together anew, e.g. with a letter that was signed since.
     */
    public static Optional<Ruled> appeal(Submission state, Appeal appeal) {
        return disputable(state).filter(ruled -> ruled.after().dispute().appeal().map(Appeal::canGo).orElse(true))
                .map(ruled -> with(ruled, ruled.after().dispute().with(appeal)
                        .contestedAtLeast(contested(appeal.reason(), appeal.by(), appeal.at()))));
    }

    public static Optional<Appealed> sent(Submission state, Appeal.Sent sent) {
        return disputable(state).flatMap(ruled -> ruled.after().dispute().appeal().filter(Appeal::canGo)
                .map(appeal -> with(ruled, ruled.after().dispute().with(appeal.sent(sent))).decided().appealed()));
    }

    /** Decided, against the clinic at least in part, and not with the payer again. */
    private static Optional<Ruled> disputable(Submission state) {
        return ruled(state).filter(ruled -> !(ruled instanceof Appealed))
                .filter(Watch::isAppealable);
    }

    private static Optional<Ruled> ruled(Submission state) {
        return state instanceof Ruled ruled ? Optional.of(ruled) : Optional.empty();
    }

    private static ClinicAnswer contested(String reason, Actor by, Instant at) {
        return new ClinicAnswer(ClinicAnswer.Kind.CONTESTED, reason, by, at);
    }

    private static Dispute dropUnsent(Dispute dispute) {
        return dispute.isAppealOpen() ? dispute.withoutAppeal() : dispute;
    }

    private static Ruled with(Ruled ruled, Dispute dispute) {
        return ruled.following(ruled.after().disputed(dispute));
    }
}
