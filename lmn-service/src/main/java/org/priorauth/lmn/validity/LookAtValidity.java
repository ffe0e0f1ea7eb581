package org.priorauth.lmn.validity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.States;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.errand.Errand;
import org.priorauth.chassis.errand.ErrandHandler;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.LetterChanged.Outcome;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.LetterFile.Signed;
import org.priorauth.lmn.file.LetterFiles;
import org.priorauth.lmn.file.Telling;

import io.smallrye.mutiny.Uni;

/** Looks when a letter was signed, a visit was told, and on the days that change anything; tells what it finds. */
@ApplicationScoped
class LookAtValidity implements ErrandHandler<LetterFile> {

    private final LetterFiles files;
    private final Transactions transactions;
    private final Good good;
    private final Visits visits;

    LookAtValidity(LetterFiles files, Transactions transactions, Good good, Visits visits) {
        this.files = files;
        this.transactions = transactions;
        this.good = good;
        this.visits = visits;
    }

    @Override
    public String kind() {
        return Telling.LOOK_AT_VALIDITY;
    }

    @Override
    public States<LetterFile, ?> states() {
        return files;
    }

    @Override
    public Uni<BiFunction<Optional<LetterFile>, Cause, Step<LetterFile>>> run(LetterFile state, Errand errand) {
        if (!(state instanceof Signed signed)) {
            return Uni.createFrom().item((known, cause) -> Step.stay(known));
        }
        return transactions.quietly(session -> good.look(session, signed.known().order(), signed.current())
                .chain(look -> visits.knownToRunOut(session, signed.current().letterId())
                        .map(told -> (known, cause) -> step(known, signed.current(), look, told, cause))));
    }

    private static Step<LetterFile> step(Optional<LetterFile> known, SignedLetter seen, Good.Look look, boolean told,
            Cause cause) {
        return known.isPresent() && known.get() instanceof Signed file
                && file.current().letterId().equals(seen.letterId())
                        ? step(file, look, told, cause)
                        : Step.stay(known);
    }

    static Step<LetterFile> step(Signed file, Good.Look look, boolean told, Cause cause) {
        Instant now = cause.at();
        if (look.over(now)) {
            return announced(Step.to(file.expire(cause.by(), now)), file.current(), Outcome.EXPIRED, cause);
        }
        Step<LetterFile> later = look.next(now)
                .map(due -> Step.<LetterFile>to(file).sendingFor(Telling.LOOK_AT_VALIDITY, due))
                .orElseGet(() -> Step.to(file));
        return look.runsOut(now) && !told
                ? announced(later, file.current(), Outcome.EXPIRING, cause)
                        .storing(Visits.runningOut(file.current().letterId(), cause.tenant(), now))
                : later;
    }

    private static Step<LetterFile> announced(Step<LetterFile> step, SignedLetter letter, Outcome outcome,
            Cause cause) {
        return step.announcing(Topics.LETTER_CHANGED,
                revision -> new LetterChanged(cause.authorizationId(), outcome, revision, cause.at(), cause.by(),
                        letter.letterId(), letter.version(), letter.orderRevision(), letter.findings(), List.of(),
                        letter.signature(), letter.pdf()));
    }

    /** It only reads its own database; the next visit or restart asks again. */
    @Override
    public Step<LetterFile> giveUp(Optional<LetterFile> state, Cause cause) {
        return state.<Step<LetterFile>>map(file -> Step.<LetterFile>to(file)
                .sendingFor(Telling.LOOK_AT_VALIDITY, cause.at().plusSeconds(3_600))).orElseGet(() -> Step.stay(state));
    }
}
