package org.priorauth.lmn.file;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.LetterChanged.Outcome;
import org.priorauth.contracts.lmn.LintFinding;
import org.priorauth.lmn.domain.Ended;
import org.priorauth.lmn.domain.Letter;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.Open;
import org.priorauth.lmn.domain.Ownership;
import org.priorauth.lmn.domain.Signed;

/** What the chain is told of one letter, but for the revision that counts what was told. */
public final class Told {

    private final Cause cause;
    private final LetterFile file;

    /** @param file as it is from now on */
    public Told(Cause cause, LetterFile file) {
        this.cause = cause;
        this.file = file;
    }

    IntFunction<LetterChanged> drafted(Open open, List<LintFinding> findings) {
        Outcome outcome = open.missing().isEmpty() ? Outcome.DRAFTED : Outcome.NEEDS_FACTS;
        return revision -> word(outcome, revision, open.draft(), findings, open.missing(), open.standing(), null);
    }

    IntFunction<LetterChanged> signed(SignedLetter letter) {
        return revision -> word(Outcome.SIGNED, revision, letter, letter.findings(), List.of(), file.standing(), null);
    }

    IntFunction<LetterChanged> withdrawn(Letter letter) {
        return revision -> new LetterChanged(cause.authorizationId(), Outcome.WITHDRAWN, revision, cause.at(),
                cause.by(), letter.letterId(), letter.version(), letter.orderRevision(), List.of(), List.of(), null,
                null, Ended.How.WITHDRAWN.toString(), owner(letter), List.of(), letter.kind().toString(),
                beside(letter.letterId()), null);
    }

    /** @param last good day; absent where no day ends it */
    public IntFunction<LetterChanged> runsOut(SignedLetter letter, LocalDate last) {
        return revision -> word(Outcome.EXPIRING, revision, letter, letter.findings(), List.of(), "signed", last);
    }

    /** @param last good day; absent where no day ended it */
    public IntFunction<LetterChanged> ranOut(SignedLetter letter, LocalDate last) {
        return revision -> word(Outcome.EXPIRED, revision, letter, letter.findings(), List.of(),
                Ended.How.EXPIRED.toString(), last);
    }

    private LetterChanged word(Outcome outcome, int revision, Letter letter, List<LintFinding> findings,
            List<MissingFact> missing, String status, LocalDate validUntil) {
        SignedLetter signed = letter instanceof SignedLetter it ? it : null;
        return new LetterChanged(cause.authorizationId(), outcome, revision, cause.at(), cause.by(), letter.letterId(),
                letter.version(), letter.orderRevision(), findings, missing,
                signed == null ? null : signed.signature(), signed == null ? null : signed.pdf(), status,
                owner(letter), overruled(signed), letter.kind().toString(), beside(letter.letterId()), validUntil);
    }

    /** The signed letter that stays in force whatever becomes of this one. */
    private UUID beside(UUID letterId) {
        return file instanceof Signed other && !other.current().letterId().equals(letterId)
                ? other.current().letterId()
                : null;
    }

    private static List<String> overruled(SignedLetter letter) {
        return letter == null || letter.overruled() == null ? List.of() : letter.overruled().rules();
    }

    private static String owner(Letter letter) {
        return letter.ownership().named().map(Ownership.Owner::id).orElse(null);
    }
}
