package org.priorauth.lmn.file;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.LetterChanged.Outcome;
import org.priorauth.contracts.lmn.LintFinding;
import org.priorauth.lmn.domain.Ended;
import org.priorauth.lmn.domain.Letter;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.LetterFile.Open;
import org.priorauth.lmn.domain.LetterFile.Signed;
import org.priorauth.lmn.domain.Move;
import org.priorauth.lmn.domain.Ownership;
import org.priorauth.lmn.domain.lint.Finding;
import org.priorauth.lmn.domain.lint.Lint;

/** Turns a move into what is stored and what the chain is told. */
@ApplicationScoped
public class Telling {

    /** The errand that looks whether a signed letter is still good. */
    public static final String LOOK_AT_VALIDITY = "letter-validity";

    private final Versions versions;
    private final Lint lint;

    Telling(Versions versions, Lint lint) {
        this.versions = versions;
        this.lint = lint;
    }

    public Step<LetterFile> step(Move move, Cause cause) {
        if (move instanceof Move.Saved saved) {
            return saved(saved.file(), cause);
        }
        if (move instanceof Move.Moved moved) {
            return moved(moved.file(), cause);
        }
        if (move instanceof Move.TakenBack back) {
            return Step.to(back.file()).announcing(Topics.LETTER_CHANGED,
                    revision -> withdrawn(back.letter(), cause, revision));
        }
        if (move instanceof Move.StandsAgain again) {
            return signed(again.file(), cause);
        }
        return Step.to(move.file());
    }

    private Step<LetterFile> saved(Open file, Cause cause) {
        return moved(file, cause).storing(versions.row(file.draft(), cause));
    }

    private Step<LetterFile> moved(Open file, Cause cause) {
        List<LintFinding> findings = lint.look(file.draft(), file.known()).stream().map(Finding::announced).toList();
        return Step.<LetterFile>to(file)
                .announcing(Topics.LETTER_CHANGED,
                        revision -> new LetterChanged(cause.authorizationId(),
                                file.missing().isEmpty() ? Outcome.DRAFTED : Outcome.NEEDS_FACTS, revision, cause.at(),
                                cause.by(), file.draft().letterId(), file.draft().version(),
                                file.draft().orderRevision(), findings, file.missing(), null, null, file.standing(),
                                owner(file.draft()), List.of()));
    }

    /** The signature, its document and its announcement in one step. */
    public Step<LetterFile> signed(Signed file, String content, byte[] pdf, Cause cause) {
        return signed(file, cause).storing(new SignedRow(file.current(), content, pdf, cause));
    }

    private static Step<LetterFile> signed(Signed file, Cause cause) {
        SignedLetter letter = file.current();
        return Step.<LetterFile>to(file).sendingFor(LOOK_AT_VALIDITY, cause.at()).announcing(Topics.LETTER_CHANGED,
                revision -> new LetterChanged(cause.authorizationId(), Outcome.SIGNED, revision, cause.at(), cause.by(),
                        letter.letterId(), letter.version(), letter.orderRevision(), letter.findings(), List.of(),
                        letter.signature(), letter.pdf(), file.standing(), owner(letter),
                        letter.overruled() == null ? List.of() : letter.overruled().rules()));
    }

    private static LetterChanged withdrawn(Letter letter, Cause cause, int revision) {
        return new LetterChanged(cause.authorizationId(), Outcome.WITHDRAWN, revision, cause.at(), cause.by(),
                letter.letterId(), letter.version(), letter.orderRevision(), List.of(), List.of(), null, null,
                Ended.How.WITHDRAWN.toString(), owner(letter), List.of());
    }

    private static String owner(Letter letter) {
        return letter.ownership().named().map(Ownership.Owner::id).orElse(null);
    }
}
