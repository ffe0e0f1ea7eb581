package org.priorauth.lmn.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.lmn.domain.Continuing;
import org.priorauth.lmn.domain.Drafting;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.Learning;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.LetterFile.Awaiting;
import org.priorauth.lmn.domain.LetterKind;
import org.priorauth.lmn.domain.Move;
import org.priorauth.lmn.domain.Open;
import org.priorauth.lmn.domain.Signed;
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
    private static final Refusal BESIDE = Refusal.conflict("letter.at-hand",
            "There is a draft beside this letter already. Sign that one, or take it back first.");
    private static final Refusal KIND_BESIDE = Refusal.conflict("letter.at-hand",
            "There is a signed letter. Renew it, add to it, or ask for an extension or an appeal.");
    private static final Refusal CLINICIAN_ONLY = Refusal.forbidden("letter.clinician-only",
            "A signed letter is taken back by a clinician.");
    private static final Refusal REQUEST_GONE = Refusal.conflict("request.withdrawn",
            "The request was withdrawn. File a new order.");

    private final Drafting drafting;
    private final Learning learning;
    private final Continuing continuing;
    private final Telling telling;

    LetterChanges(Drafting drafting, Learning learning, Continuing continuing, Telling telling) {
        this.drafting = drafting;
        this.learning = learning;
        this.continuing = continuing;
        this.telling = telling;
    }

    /** @param earlier what the lint compares the letter with */
    LetterChanges against(List<String> earlier) {
        return new LetterChanges(drafting, learning, continuing, telling.against(earlier));
    }

    /** A letter that the payer did not ask for, a new one after one was taken back, or one beside a signed one. */
    Step<LetterFile> ask(Optional<LetterFile> known, LetterKind kind, Cause cause) {
        if (known.isEmpty()) {
            return Step.refuse(Refusal.notFound());
        }
        if (known.get() instanceof Awaiting file) {
            return file.known().accepted()
                    ? telling.step(new Move.Saved(learning.draft(file, true, kind)), cause)
                    : Step.refuse(NOT_ACCEPTED);
        }
        if (known.get() instanceof Signed file) {
            return kind.stands() ? add(file, kind, cause) : Step.refuse(KIND_BESIDE);
        }
        return Step.refuse(known.get() instanceof LetterFile.Withdrawn ? REQUEST_GONE : AT_HAND);
    }

    /** An addendum to the letter in force. */
    Step<LetterFile> addTo(Optional<LetterFile> known, UUID letterId, Cause cause) {
        return current(known, letterId, file -> add(file, LetterKind.ADDENDUM, cause));
    }

    private Step<LetterFile> add(Signed file, LetterKind kind, Cause cause) {
        return file.drafted().isPresent()
                ? Step.refuse(BESIDE)
                : telling.step(continuing.add(file, kind, cause.by()), cause);
    }

    Step<LetterFile> edit(Optional<LetterFile> known, UUID letterId, IfMatch seen, Map<Element, String> words,
            Cause cause) {
        return open(known, letterId, (whole, file) -> Hands.ofWriting(file, cause.by())
                .or(() -> seen.stale(file.draft())).map(Step::<LetterFile>refuse)
                .orElseGet(() -> telling.step(save(whole, file, words, cause), cause)));
    }

    private Move save(LetterFile whole, Open file, Map<Element, String> words, Cause cause) {
        Draft draft = drafting.edit(file.draft(), file.known(), words, cause.by().id()).writtenBy(cause.by());
        Open saved = file.save(file.known(), draft, drafting.missing(draft, file.known()));
        return new Move.Saved(whole.with(saved), saved);
    }

    Step<LetterFile> supersede(Optional<LetterFile> known, UUID letterId, IfMatch seen, String reason, Cause cause) {
        return current(known, letterId, file -> file.drafted().map(draft -> BESIDE)
                .or(() -> seen.stale(file.current())).map(Step::<LetterFile>refuse).orElseGet(
                        () -> telling.step(learning.again(file, reason, cause.by(), cause.at()), cause)));
    }

    /** @param reason why, in the person's words; may be absent */
    Step<LetterFile> takeBack(Optional<LetterFile> known, UUID letterId, IfMatch seen, String reason,
            boolean clinician, Cause cause) {
        if (known.isPresent() && known.get() instanceof Signed file && file.current().letterId().equals(letterId)) {
            Optional<Refusal> no = clinician ? seen.stale(file.current()) : Optional.of(CLINICIAN_ONLY);
            return no.map(Step::<LetterFile>refuse).orElseGet(() -> telling.step(
                    new Move.TakenBack(file.takeBack(reason, cause.by(), cause.at()), file.current()), cause));
        }
        return open(known, letterId, (whole, file) -> seen.stale(file.draft()).map(Step::<LetterFile>refuse)
                .orElseGet(() -> telling.step(new Move.TakenBack(
                        whole.takeBack(file, reason, cause.by(), cause.at()), file.draft()), cause)));
    }

    /** The signed letter in force. */
    private static Step<LetterFile> current(Optional<LetterFile> known, UUID letterId,
            Function<Signed, Step<LetterFile>> change) {
        return known.isPresent() && known.get() instanceof Signed file && file.current().letterId().equals(letterId)
                ? change.apply(file)
                : open(known, letterId, (whole, file) -> Step.refuse(NOT_SIGNED));
    }

    /** A draft, and the file it stands in. */
    static Step<LetterFile> open(Optional<LetterFile> known, UUID letterId,
            BiFunction<LetterFile, Open, Step<LetterFile>> change) {
        Optional<Filed> filed = known.flatMap(file -> Filed.find(file, letterId));
        if (filed.isEmpty()) {
            return Step.refuse(Refusal.notFound());
        }
        if (filed.get().ended().isPresent()) {
            return Step.refuse(CLOSED);
        }
        return filed.get().file() instanceof Open file ? change.apply(known.get(), file) : Step.refuse(FROZEN);
    }
}
