package org.priorauth.lmn.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.lmn.domain.Drafting;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.Learning;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.LetterFile.Awaiting;
import org.priorauth.lmn.domain.LetterFile.Open;
import org.priorauth.lmn.domain.LetterFile.Signed;
import org.priorauth.lmn.domain.LetterKind;
import org.priorauth.lmn.domain.Move;
import org.priorauth.lmn.file.Telling;

/** What a person asks of a letter, granted or refused. */
@ApplicationScoped
class LetterChanges {

    private static final Refusal CLOSED = Refusal.conflict("letter.closed",
            "This letter is over. Work on the letter at hand, or ask for a new one.");
    private static final Refusal FROZEN = Refusal.conflict("letter.signed",
            "A signed letter is never changed. Supersede it by a new one, or amend the order.");
    private static final Refusal NOT_SIGNED = Refusal.conflict("letter.not-signed",
            "This letter is not signed yet. Change it as it is.");
    private static final Refusal NOT_ACCEPTED = Refusal.conflict("letter.order-not-accepted",
            "The order is not accepted yet. Complete it first.");
    private static final Refusal AT_HAND = Refusal.conflict("letter.at-hand",
            "There is a letter already. Work on that one, or take it back first.");
    private static final Refusal CLINICIAN_ONLY = Refusal.forbidden("letter.clinician-only",
            "A signed letter is taken back by a clinician.");
    private static final Refusal REQUEST_GONE = Refusal.conflict("request.withdrawn",
            "The request was withdrawn. File a new order.");

    private final Drafting drafting;
    private final Learning learning;
    private final Telling telling;

    LetterChanges(Drafting drafting, Learning learning, Telling telling) {
        this.drafting = drafting;
        this.learning = learning;
        this.telling = telling;
    }

    /** A letter that the payer did not ask for, or a new one after one was taken back. */
    Step<LetterFile> ask(Optional<LetterFile> known, LetterKind kind, Cause cause) {
        if (known.isEmpty()) {
            return Step.refuse(Refusal.notFound());
        }
        if (known.get() instanceof Awaiting file) {
            return file.known().accepted()
                    ? telling.step(new Move.Saved(learning.draft(file, true, kind)), cause)
                    : Step.refuse(NOT_ACCEPTED);
        }
        return Step.refuse(known.get() instanceof LetterFile.Withdrawn ? REQUEST_GONE : AT_HAND);
    }

    Step<LetterFile> edit(Optional<LetterFile> known, UUID letterId, IfMatch seen, Map<Element, String> words,
            Cause cause) {
        return open(known, letterId, file -> Hands.ofWriting(file, cause.by())
                .or(() -> seen.stale(file.draft())).map(Step::<LetterFile>refuse)
                .orElseGet(() -> save(file, words, cause)));
    }

    private Step<LetterFile> save(Open file, Map<Element, String> words, Cause cause) {
        Draft draft = drafting.edit(file.draft(), file.known(), words, cause.by().id()).writtenBy(cause.by());
        return telling.step(new Move.Saved(file.save(file.known(), draft, drafting.missing(draft, file.known()))),
                cause);
    }

    Step<LetterFile> supersede(Optional<LetterFile> known, UUID letterId, IfMatch seen, String reason, Cause cause) {
        if (known.isPresent() && known.get() instanceof Signed file && file.current().letterId().equals(letterId)) {
            return seen.stale(file.current()).map(Step::<LetterFile>refuse).orElseGet(
                    () -> telling.step(learning.again(file, reason, cause.by(), cause.at()), cause));
        }
        return open(known, letterId, file -> Step.refuse(NOT_SIGNED));
    }

    /** @param reason why, in the person's words; may be absent */
    Step<LetterFile> takeBack(Optional<LetterFile> known, UUID letterId, String reason, boolean clinician,
            Cause cause) {
        if (known.isPresent() && known.get() instanceof Signed file && file.current().letterId().equals(letterId)) {
            return clinician
                    ? telling.step(new Move.TakenBack(file.takeBack(reason, cause.by(), cause.at()), file.current()),
                            cause)
                    : Step.refuse(CLINICIAN_ONLY);
        }
        return open(known, letterId, file -> telling
                .step(new Move.TakenBack(file.takeBack(reason, cause.by(), cause.at()), file.draft()), cause));
    }

    static Step<LetterFile> open(Optional<LetterFile> known, UUID letterId,
            Function<Open, Step<LetterFile>> change) {
        Optional<Filed> filed = known.flatMap(file -> Filed.find(file, letterId));
        if (filed.isEmpty()) {
            return Step.refuse(Refusal.notFound());
        }
        if (filed.get().ended().isPresent()) {
            return Step.refuse(CLOSED);
        }
        return filed.get().file() instanceof Open file ? change.apply(file) : Step.refuse(FROZEN);
    }
}
