package org.priorauth.lmn.validity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.lmn.LmnSettings;
import org.priorauth.lmn.domain.Continuing;
import org.priorauth.lmn.domain.Ended;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.Letter;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.LetterFile.Awaiting;
import org.priorauth.lmn.domain.LetterKind;
import org.priorauth.lmn.domain.Signed;
import org.priorauth.lmn.file.Telling;

/** Begins the renewal of a letter: ahead of its end by itself, or because a person asks. */
@ApplicationScoped
class Renewals {

    private static final Refusal AT_HAND = Refusal.conflict("letter.at-hand",
            "There is a draft already. Sign that one, or take it back first.");
    private static final Refusal OVER = Refusal.conflict("letter.closed",
            "This letter was superseded or withdrawn. Renew the letter at hand.");

    private final Continuing continuing;
    private final Telling telling;
    private final boolean byItself;

    Renewals(Continuing continuing, Telling telling, LmnSettings settings) {
        this.continuing = continuing;
        this.telling = telling;
        this.byItself = settings.validity().draftRenewals();
    }

    /** Once per letter: a renewal that a person took back does not come again. */
    Step<LetterFile> ahead(Step<LetterFile> step, SignedLetter letter, Good.Look look, Cause cause) {
        LetterFile file = step.state().orElseThrow();
        if (!byItself || begun(file, letter.letterId())) {
            return step;
        }
        Instant now = cause.at();
        if (file instanceof Signed signed && signed.drafted().isEmpty()) {
            return telling.then(step, continuing.renew(signed, look.since(now)), cause);
        }
        return file instanceof Awaiting awaiting
                ? telling.then(step, continuing.renew(awaiting, letter, look.since(now)), cause)
                : step;
    }

    private static boolean begun(LetterFile file, UUID letterId) {
        Stream<Letter> all = Stream.concat(file.earlier().stream().map(Ended::letter), file.letters());
        return all.anyMatch(letter -> letter.kind() == LetterKind.RENEWAL && letter.foregoing() != null
                && letter.foregoing().letterId().equals(letterId));
    }

    Step<LetterFile> asked(Optional<LetterFile> known, UUID letterId, Good.Look look, Cause cause) {
        LetterFile file = known.orElseThrow();
        Filed filed = Filed.find(file, letterId).orElseThrow();
        if (file instanceof Signed signed && signed.current().letterId().equals(letterId)) {
            return signed.drafted().isPresent()
                    ? Step.refuse(AT_HAND)
                    : telling.step(continuing.renew(signed, look.since(cause.at())), cause);
        }
        boolean expired = filed.ended().filter(over -> over.how() == Ended.How.EXPIRED).isPresent();
        if (!expired) {
            return Step.refuse(OVER);
        }
        return file instanceof Awaiting awaiting
                ? telling.step(continuing.renew(awaiting, (SignedLetter) filed.letter(), look.since(cause.at())),
                        cause)
                : Step.refuse(AT_HAND);
    }
}
