package org.priorauth.submission.chain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.priorauth.contracts.submission.AuthorizedUse;
import org.priorauth.contracts.submission.FollowUp;
import org.priorauth.contracts.submission.VisitUse;
import org.priorauth.submission.domain.Appealed;
import org.priorauth.submission.domain.Expired;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.domain.after.Aftermath;
import org.priorauth.submission.domain.after.Appeal;
import org.priorauth.submission.domain.after.AppealTime;
import org.priorauth.submission.domain.after.Dispute;
import org.priorauth.submission.domain.after.Mark;
import org.priorauth.submission.domain.after.PeerToPeer;
import org.priorauth.submission.domain.after.Usage;
import org.priorauth.submission.domain.after.Visit;

/** What others hear of what follows a decision. */
final class Following {

    private Following() {}

    /**
     * What happened between two states.
     *
     * @param word null where the decision itself is the news
     * @param visits told, corrected or taken back
     */
    record News(String word, List<VisitUse> visits) {}

    /** Without the news, and with all visits; absent where there is nothing to follow. */
    static Optional<FollowUp> of(Submission state) {
        return state instanceof Ruled ruled ? Optional.of(of(ruled)).filter(Following::saysAnything) : Optional.empty();
    }

    private static boolean saysAnything(FollowUp said) {
        return !said.equals(new FollowUp(null, null, null, null, null, null, null));
    }

    private static FollowUp of(Ruled state) {
        Dispute dispute = state.after().dispute();
        List<Usage> usage = Usage.of(state);
        return new FollowUp(null, standing(state, usage), usage.stream().map(Following::use).toList(),
                dispute.answer().map(answer -> answer.kind().toString()).orElse(null),
                dispute.time().map(AppealTime::lastDay).orElse(null),
                dispute.appeal().map(Following::appeal).orElse(null),
                dispute.peerToPeer()
                        .map(talk -> talk.result().map(PeerToPeer.Result::outcome).map(Object::toString)
                                .orElse("asked"))
                        .orElse(null),
                state.after().visits().stream().map(Following::use).toList());
    }

    private static String standing(Ruled state, List<Usage> usage) {
        if (usage.isEmpty()) {
            return null;
        }
        boolean usedUp = usage.stream().allMatch(line -> line.left().filter(rest -> rest.signum() == 0).isPresent());
        return state instanceof Expired ? "expired" : usedUp ? "used-up" : "in-force";
    }

    private static AuthorizedUse use(Usage usage) {
        return new AuthorizedUse(usage.of().line(), usage.of().unit().orElse(null),
                usage.of().quantity().orElse(null), usage.used(), usage.left().orElse(null),
                usage.of().period().orElse(null));
    }

    private static String appeal(Appeal appeal) {
        if (appeal.result().isPresent()) {
            return appeal.result().get().outcome().toString();
        }
        if (appeal.sent().isPresent()) {
            return "with-payer";
        }
        return appeal.packet().isPresent() ? "to-send" : appeal.trouble().isPresent() ? "unpackable" : "preparing";
    }

    /** When the payer owes its word on an appeal; null where it owes none. */
    static Instant owed(Ruled state) {
        return state instanceof Appealed
                ? state.after().dispute().appeal().flatMap(Appeal::sent).map(Appeal.Sent::owedAt).orElse(null)
                : null;
    }

    static News news(Optional<Submission> before, Submission after) {
        return before.orElse(null) instanceof Ruled then && after instanceof Ruled now
                ? new News(news(then, now), visits(then.after(), now.after()))
                : new News(null, List.of());
    }

    private static List<VisitUse> visits(Aftermath then, Aftermath now) {
        return now.visits().stream().filter(visit -> !then.visits().contains(visit)).map(Following::use).toList();
    }

    private static VisitUse use(Visit visit) {
        return new VisitUse(visit.id(), visit.day(), visit.removed());
    }

    private static String news(Ruled then, Ruled now) {
        Dispute before = then.after().dispute();
        Dispute after = now.after().dispute();
        if (now instanceof Appealed && !(then instanceof Appealed)) {
            return "appeal-sent";
        }
        if (!result(before).equals(result(after))) {
            return "appeal-decided";
        }
        if (!then.after().decidedAt().equals(now.after().decidedAt()) || then.decision() != now.decision()) {
            return null;
        }
        return now instanceof Expired && !(then instanceof Expired) ? "expired" : smaller(then, now);
    }

    private static String smaller(Ruled then, Ruled now) {
        Dispute before = then.after().dispute();
        Dispute after = now.after().dispute();
        if (!before.appeal().map(Appeal::canGo).equals(after.appeal().map(Appeal::canGo))
                && after.appeal().filter(Appeal::canGo).isPresent()) {
            return "appeal-ready";
        }
        if (!before.peerToPeer().equals(after.peerToPeer())) {
            return after.peerToPeer().filter(PeerToPeer::isOpen).isPresent()
                    ? "peer-to-peer-asked"
                    : "peer-to-peer-held";
        }
        if (!before.answer().equals(after.answer())) {
            return after.answer().map(answer -> answer.kind().toString()).orElse(null);
        }
        return ofUse(then.after(), now.after());
    }

    private static String ofUse(Aftermath then, Aftermath now) {
        if (gained(then, now, Mark.RUNNING_OUT)) {
            return "running-out";
        }
        if (gained(then, now, Mark.EXPIRING)) {
            return "expiring";
        }
        return then.visits().equals(now.visits()) ? null : "visit";
    }

    private static boolean gained(Aftermath then, Aftermath now, Mark mark) {
        return now.marks().contains(mark) && !then.marks().contains(mark);
    }

    private static Optional<Appeal.Result> result(Dispute dispute) {
        return dispute.appeal().flatMap(Appeal::result);
    }
}
