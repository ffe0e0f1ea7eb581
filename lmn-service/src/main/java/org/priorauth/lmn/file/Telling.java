package org.priorauth.lmn.file;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.lmn.LintFinding;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.Move;
import org.priorauth.lmn.domain.Open;
import org.priorauth.lmn.domain.Signed;
import org.priorauth.lmn.domain.lint.Finding;
import org.priorauth.lmn.domain.lint.Lint;

/** Turns a move into what is stored and what the chain is told. */
@ApplicationScoped
public class Telling {

    /** The errand that looks whether a signed letter is still good. */
    public static final String LOOK_AT_VALIDITY = "letter-validity";

    private final Versions versions;
    private final Lint lint;
    private final List<String> earlier;

    @Inject
    Telling(Versions versions, Lint lint) {
        this(versions, lint, List.of());
    }

    private Telling(Versions versions, Lint lint, List<String> earlier) {
        this.versions = versions;
        this.lint = lint;
        this.earlier = earlier;
    }

    /** @param letters of {@link EarlierLetters}; without them nothing is known to be copied from one */
    public Telling against(List<String> letters) {
        return new Telling(versions, lint, letters);
    }

    public Step<LetterFile> step(Move move, Cause cause) {
        return then(Step.to(move.file()), move, cause);
    }

    /** What was told before is told first; the move's file is what is stored. */
    public Step<LetterFile> then(Step<LetterFile> step, Move move, Cause cause) {
        Step<LetterFile> next = new Step<>(Optional.of(move.file()), step.announcements(), step.errands(),
                step.dropped(), step.rows(), step.refusal());
        if (move instanceof Move.Several several) {
            for (Move one : several.moves()) {
                next = then(next, one, cause);
            }
            return next;
        }
        return told(next, move, cause);
    }

    private Step<LetterFile> told(Step<LetterFile> step, Move move, Cause cause) {
        if (move instanceof Move.Saved saved) {
            return moved(step, saved.file(), saved.open(), cause).storing(versions.row(saved.open().draft(), cause));
        }
        if (move instanceof Move.Moved moved) {
            return moved(step, moved.file(), moved.open(), cause);
        }
        if (move instanceof Move.TakenBack back) {
            Step<LetterFile> withdrawn = step.announcing(Topics.LETTER_CHANGED,
                    new Told(cause, back.file()).withdrawn(back.letter()));
            return back.file() instanceof Signed ? withdrawn.sendingFor(LOOK_AT_VALIDITY, cause.at()) : withdrawn;
        }
        return move instanceof Move.StandsAgain again
                ? signed(step, again.file(), again.file().current(), cause)
                : step;
    }

    private Step<LetterFile> moved(Step<LetterFile> step, LetterFile file, Open open, Cause cause) {
        List<LintFinding> findings = lint.look(open.draft(), open.known(), earlier).stream()
                .map(Finding::announced).toList();
        return step.announcing(Topics.LETTER_CHANGED, new Told(cause, file).drafted(open, findings));
    }

    /** The signature, its document and its announcement in one step. */
    public Step<LetterFile> signed(Signed file, SignedLetter letter, String content, byte[] pdf, Cause cause) {
        return signed(Step.to(file), file, letter, cause).storing(new SignedRow(letter, content, pdf, cause));
    }

    private static Step<LetterFile> signed(Step<LetterFile> step, Signed file, SignedLetter letter, Cause cause) {
        return step.sendingFor(LOOK_AT_VALIDITY, cause.at()).announcing(Topics.LETTER_CHANGED,
                new Told(cause, file).signed(letter));
    }
}
