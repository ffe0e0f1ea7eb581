package org.priorauth.submission.domain.after;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the clinic does about a decision that is not what it asked for.
 *
 * @param noticeOn the date on the payer's notice, where a person read it there: the time to appeal runs from it
 * @param time until when it can be appealed, as the last look found it
 */
public record Dispute(Optional<LocalDate> noticeOn, Optional<ClinicAnswer> answer, Optional<PeerToPeer> peerToPeer,
        Optional<Appeal> appeal, Optional<AppealTime> time) {

    public static final Dispute NONE = new Dispute(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());

    /** A new decision is to be answered anew. */
    Dispute upon() {
        return new Dispute(Optional.empty(), Optional.empty(), peerToPeer, appeal, Optional.empty());
    }

    Dispute answered(ClinicAnswer by) {
        return new Dispute(noticeOn, Optional.of(by), peerToPeer, appeal, time);
    }

    /** Where the clinic has said nothing yet. */
    Dispute contestedAtLeast(ClinicAnswer by) {
        return isContested() ? this : answered(by);
    }

    Dispute unanswered() {
        return new Dispute(noticeOn, Optional.empty(), peerToPeer, appeal, time);
    }

    Dispute noticed(LocalDate day) {
        return new Dispute(Optional.of(day), answer, peerToPeer, appeal, time);
    }

    Dispute with(PeerToPeer talk) {
        return new Dispute(noticeOn, answer, Optional.of(talk), appeal, time);
    }

    public Dispute with(Appeal one) {
        return new Dispute(noticeOn, answer, peerToPeer, Optional.of(one), time);
    }

    Dispute withoutAppeal() {
        return new Dispute(noticeOn, answer, peerToPeer, Optional.empty(), time);
    }

    Dispute timed(Optional<AppealTime> until) {
        return new Dispute(noticeOn, answer, peerToPeer, appeal, until);
    }

    public boolean isAccepted() { return is(ClinicAnswer.Kind.ACCEPTED); }

    public boolean isContested() { return is(ClinicAnswer.Kind.CONTESTED); }

    private boolean is(ClinicAnswer.Kind kind) {
        return answer.filter(given -> given.kind() == kind).isPresent();
    }

    /** An appeal is being put together, is to be sent, or is with the payer. */
    public boolean isAppealOpen() {
        return appeal.filter(Appeal::isOpen).isPresent();
    }
}
