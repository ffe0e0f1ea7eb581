package org.priorauth.submission.questions;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.submission.chain.Moves;
import org.priorauth.submission.domain.InformationRequested;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.packet.AnswerPaperRow;
import org.priorauth.submission.questions.AnswerDesk.Taken;

/** The step that an answer takes: its papers are committed with it, before anything is sent. */
@ApplicationScoped
class Answered {

    private final AnswerDesk desk;
    private final Moves moves;

    Answered(AnswerDesk desk, Moves moves) {
        this.desk = desk;
        this.moves = moves;
    }

    Step<Submission> step(Optional<Submission> known, AnswerForm form, Cause cause) {
        if (known.isEmpty()) {
            return Step.refuse(Refusal.notFound());
        }
        if (!(known.get() instanceof InformationRequested asked) || asked.file().intent().isEmpty()) {
            return Step.refuse(Refusal.conflict("submission.nothing-asked", "The payer waits for nothing here."));
        }
        if (asked.isByHand()) {
            return Step.refuse(Refusal.conflict("submission.by-hand",
                    "This payer is not reached from here. Bring it the papers the way the request went, and record the "
                            + "answer in the inbox."));
        }
        Taken taken = desk.take(asked, form, cause);
        return taken instanceof Taken.In in ? taken(asked, in, cause) : Step.refuse(((Taken.Refused) taken).why());
    }

    private Step<Submission> taken(InformationRequested asked, Taken.In in, Cause cause) {
        Step<Submission> step = moves.step(Optional.of(asked), asked.reply(in.reply()), cause);
        for (AnswerPaperRow paper : in.papers()) {
            step = step.storing(paper);
        }
        return step;
    }
}
