package org.priorauth.lmn.release;

import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.lmn.CopyRequestChanged;
import org.priorauth.contracts.lmn.CopyRequestChanged.Outcome;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.release.AccessRule;
import org.priorauth.lmn.domain.release.Answering;
import org.priorauth.lmn.domain.release.Answering.Verdict;
import org.priorauth.lmn.domain.release.Copies;
import org.priorauth.lmn.domain.release.CopyRequest;
import org.priorauth.lmn.domain.release.CopyRequest.Released;
import org.priorauth.lmn.domain.release.Pressing;

/** From one state of the requests to the next: what is stored, who has to hear that time is short, and when to look again. */
@ApplicationScoped
class CopySteps {

    static final String LOOK_AT_COPIES = "copies-due";

    private final AccessRule rule;
    private final Disclosures disclosures;

    CopySteps(AccessRule rule, Disclosures disclosures) {
        this.rule = rule;
        this.disclosures = disclosures;
    }

    Step<Copies> to(Copies next, Cause cause) {
        Optional<Pressing> now = next.pressing(rule, cause.at());
        Step<Copies> step = Step.to(next.telling(now.orElse(null)));
        Step<Copies> looking = next.nextLook(rule, cause.at()).map(due -> step.sendingFor(LOOK_AT_COPIES, due))
                .orElseGet(() -> step.droppingErrand(LOOK_AT_COPIES));
        return Objects.equals(now.orElse(null), next.told()) ? looking : told(looking, now, next.told(), cause);
    }

    /** @param before what the chain was told last; present where nothing presses now */
    private static Step<Copies> told(Step<Copies> step, Optional<Pressing> now, Pressing before, Cause cause) {
        Pressing of = now.orElse(before);
        Outcome outcome = now.map(Pressing::how).map(how -> switch (how) {
            case DUE_SOON -> Outcome.DUE_SOON;
            case OVERDUE -> Outcome.OVERDUE;
        }).orElse(Outcome.SETTLED);
        return step.announcing(Topics.COPY_REQUEST_CHANGED,
                revision -> new CopyRequestChanged(cause.authorizationId(), outcome, revision, cause.at(), cause.by(),
                        of.letterId(), of.copyId(), of.due()));
    }

    /** What the clinic does about one request; a release is written down as a disclosure. */
    Step<Copies> answered(Copies copies, CopyRequest request, Answering answering, SignedLetter letter, Cause cause) {
        Verdict verdict = answering.upon(request);
        if (verdict instanceof Verdict.No no) {
            return Step.refuse(Refusal.conflict(no.code(), no.sentence()));
        }
        CopyRequest next = ((Verdict.Next) verdict).request();
        Step<Copies> step = to(copies.with(next), cause);
        return next instanceof Released done
                ? step.storing(disclosures.row(letter.letterId(), done.asked().id(),
                        Disclosed.copy(done.release(), letter.pdf().sha256()), cause))
                : step;
    }
}
