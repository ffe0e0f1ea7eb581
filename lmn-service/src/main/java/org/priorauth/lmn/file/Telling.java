package org.priorauth.lmn.file;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.LetterChanged.Outcome;
import org.priorauth.contracts.lmn.LintFinding;
import org.priorauth.lmn.domain.Letter;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.LetterFile.NeedsFacts;
import org.priorauth.lmn.domain.LetterFile.Open;
import org.priorauth.lmn.domain.LetterFile.Signed;
import org.priorauth.lmn.domain.Move;
import org.priorauth.lmn.domain.lint.Finding;
import org.priorauth.lmn.domain.lint.Lint;

/** Turns a move into what is stored and what the chain is told. */
@ApplicationScoped
public class Telling {

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
        if (move instanceof Move.TakenBack back) {
            return Step.to(back.file()).announcing(Topics.LETTER_CHANGED,
                    revision -> said(Outcome.WITHDRAWN, cause, revision, back.letter(), List.of(), List.of()));
        }
        if (move instanceof Move.StandsAgain again) {
            return signed(again.file(), cause);
        }
        return Step.to(move.file());
    }

    private Step<LetterFile> saved(Open file, Cause cause) {
        Outcome outcome = file instanceof NeedsFacts ? Outcome.NEEDS_FACTS : Outcome.DRAFTED;
        List<LintFinding> findings = lint.look(file.draft(), file.known()).stream().map(Finding::announced).toList();
        return Step.<LetterFile>to(file)
                .announcing(Topics.LETTER_CHANGED,
                        revision -> said(outcome, cause, revision, file.draft(), findings, file.missing()))
                .storing(versions.row(file.draft(), cause));
    }

    /** The signature, its document and its announcement in one step. */
    public Step<LetterFile> signed(Signed file, String content, byte[] pdf, Cause cause) {
        return signed(file, cause).storing(new SignedRow(file.current(), content, pdf, cause));
    }

    private static Step<LetterFile> signed(Signed file, Cause cause) {
        SignedLetter letter = file.current();
        return Step.<LetterFile>to(file).announcing(Topics.LETTER_CHANGED,
                revision -> new LetterChanged(cause.authorizationId(), Outcome.SIGNED, revision, cause.at(), cause.by(),
                        letter.letterId(), letter.version(), letter.orderRevision(), letter.findings(), List.of(),
                        letter.signature(), letter.pdf()));
    }

    private static LetterChanged said(Outcome outcome, Cause cause, int revision, Letter letter,
            List<LintFinding> findings, List<MissingFact> missing) {
        return new LetterChanged(cause.authorizationId(), outcome, revision, cause.at(), cause.by(), letter.letterId(),
                letter.version(), letter.orderRevision(), findings, missing, null, null);
    }
}
