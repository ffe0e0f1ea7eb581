package org.priorauth.lmn.chain;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Event;
import org.priorauth.chassis.chain.EventHandler;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.inbox.ResponseRecorded;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.Learning;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.file.LetterFiles;
import org.priorauth.lmn.file.Telling;
import org.priorauth.lmn.validity.HearUse;

/** What the chain tells is remembered; the letter follows from what is known, in whatever order it came. */
@ApplicationScoped
class FollowTheChain implements EventHandler<LetterFile> {

    private final LetterFiles files;
    private final Learning learning;
    private final Telling telling;
    private final HearUse use;

    FollowTheChain(LetterFiles files, Learning learning, Telling telling, HearUse use) {
        this.files = files;
        this.learning = learning;
        this.telling = telling;
        this.use = use;
    }

    @Override
    public States<LetterFile, ?> states() {
        return files;
    }

    /** Of the request only what follows a decision: what is authorised, and the visits that used it. */
    @Override
    public boolean concerns(Event<?> event) {
        return !(event.data() instanceof SubmissionChanged told) || told.followUp() != null;
    }

    @Override
    public Step<LetterFile> handle(Optional<LetterFile> stored, Event<?> event, Cause cause) {
        LetterFile file = stored.orElseGet(LetterFile::empty);
        if (file instanceof LetterFile.Withdrawn) {
            return Step.stay(stored);
        }
        if (isWithdrawal(event.data())) {
            return telling.step(learning.close(file, cause.by(), cause.at()), cause);
        }
        if (event.data() instanceof SubmissionChanged told) {
            return stored.map(known -> use.hear(known, told.followUp(), cause)).orElseGet(() -> Step.stay(stored));
        }
        Known known = heard(file.known(), event);
        return known == file.known()
                ? Step.stay(stored)
                : telling.step(learning.learn(file, known, cause.by(), cause.at()), cause);
    }

    private static boolean isWithdrawal(Announced said) {
        return said instanceof RequestChanged told && told.outcome() == RequestChanged.Outcome.WITHDRAWN;
    }

    /** The same object where the event says nothing new. */
    private static Known heard(Known known, Event<?> event) {
        if (event.data() instanceof RequestChanged told) {
            return known.hear(told, event.id());
        }
        if (event.data() instanceof CoverageDetermined told) {
            return known.hear(told, event.id());
        }
        if (event.data() instanceof ResponseRecorded told) {
            return known.hear(told, event.id());
        }
        return known;
    }
}
