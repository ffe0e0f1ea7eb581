package org.priorauth.submission.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.Appealed;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.after.AppealRule;
import org.priorauth.submission.domain.after.Dispute;
import org.priorauth.submission.domain.after.PeerToPeer;
import org.priorauth.submission.domain.after.Resubmitting;
import org.priorauth.submission.domain.after.Watch;
import org.priorauth.submission.follow.DecisionView.Next;
import org.priorauth.submission.follow.DecisionView.Side;
import org.priorauth.submission.web.StateNames;

/** Makes the view of a decision. */
@ApplicationScoped
class DecisionViews {

    private final Watch watch;

    DecisionViews(Watch watch) { this.watch = watch; }

    DecisionView of(UUID id, Ruled state) {
        Dispute dispute = state.after().dispute();
        List<LineDecision> said = state.file().spoken();
        return new DecisionView(id, StateNames.of(state), state.decision(), watch.decidedOn(state).orElse(null),
                state.file().docket().number().orElse(null), state.file().docket().period().orElse(null),
                state.facts().order().map(order -> sides(order, said)).orElse(List.of()),
                said.stream().filter(line -> line.line() == null).toList(), dispute.answer().orElse(null),
                dispute.time().orElse(null), dispute.peerToPeer().orElse(null), next(state));
    }

    private static List<Side> sides(Order order, List<LineDecision> said) {
        return order.lines().stream().map(line -> Comparing.of(order, line, of(line, said))).toList();
    }

    private static Optional<LineDecision> of(ServiceLine line, List<LineDecision> said) {
        return said.stream().filter(one -> one.line() != null && one.line() == line.number()).findFirst();
    }

    private List<Next> next(Ruled state) {
        Dispute dispute = state.after().dispute();
        boolean open = Watch.isAppealable(state) && !(state instanceof Appealed);
        List<Next> all = new ArrayList<>();
        if (open && !dispute.isAccepted()) {
            all.add(new Next("accept", "Accept it where the care can be given as decided."));
        }
        if (open && !dispute.isContested()) {
            all.add(new Next("contest", "Contest it, with the reason: the time to appeal is then watched."));
        }
        if (open && dispute.peerToPeer().filter(PeerToPeer::isOpen).isEmpty()) {
            all.add(new Next("peer-to-peer",
                    "Have a clinician speak to the payer's reviewer; that moves no deadline."));
        }
        if (open && dispute.appeal().isEmpty()) {
            all.add(new Next("appeal", "Appeal: the packet is put together from letter, benefits and records."));
        }
        if (state.decision() == Decision.DENIED && Resubmitting.hasNews(state)) {
            all.add(new Next("resubmit", "What was missing is there now: ask anew, by a request of its own. That is no "
                    + "appeal, and stops no time to appeal."));
        }
        upheld(state).ifPresent(all::add);
        return List.copyOf(all);
    }

    private Optional<Next> upheld(Ruled state) {
        return state.after().dispute().appeal().flatMap(appeal -> appeal.result())
                .filter(result -> Watch.isAppealable(state))
                .flatMap(result -> watch.terms().appeals().of(state.facts())).map(AppealRule::next)
                .map(sentence -> new Next("next-level", sentence));
    }
}
