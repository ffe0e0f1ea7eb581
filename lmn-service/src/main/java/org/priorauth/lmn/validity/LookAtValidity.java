package org.priorauth.lmn.validity;

import java.time.Instant;
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
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.Signed;
import org.priorauth.lmn.file.LetterFiles;
import org.priorauth.lmn.file.Telling;
import org.priorauth.lmn.file.Told;

import io.smallrye.mutiny.Uni;

/** Looks when a letter was signed, a visit was told, and on the days that change anything; tells what it finds. */
@ApplicationScoped
class LookAtValidity implements ErrandHandler<LetterFile> {

    private final LetterFiles files;
    private final Transactions transactions;
    private final Good good;
    private final Renewals renewals;

    LookAtValidity(LetterFiles files, Transactions transactions, Good good, Renewals renewals) {
        this.files = files;
        this.transactions = transactions;
        this.good = good;
        this.renewals = renewals;
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
        return transactions.quietly(session -> good.look(session, signed.known(), signed.current())
                .map(look -> (known, cause) -> step(known, signed.current(), look, cause)));
    }

    private Step<LetterFile> step(Optional<LetterFile> known, SignedLetter seen, Good.Look look, Cause cause) {
        return known.isPresent() && known.get() instanceof Signed file
                && file.current().letterId().equals(seen.letterId())
                        ? step(file, look, cause)
                        : Step.stay(known);
    }

    Step<LetterFile> step(Signed file, Good.Look look, Cause cause) {
        Instant now = cause.at();
        SignedLetter letter = file.current();
        if (look.over(now)) {
            LetterFile after = file.expire(cause.by(), now);
            return renewals.ahead(Step.to(after).announcing(Topics.LETTER_CHANGED,
                    new Told(cause, after).ranOut(letter, look.validity().until())), letter, look, cause);
        }
        Step<LetterFile> later = look.next(now)
                .map(due -> Step.<LetterFile>to(file).sendingFor(Telling.LOOK_AT_VALIDITY, due))
                .orElseGet(() -> Step.to(file));
        return look.runsOut(now) ? renewals.ahead(told(later, file, look, cause), letter, look, cause) : later;
    }

    /** Once. */
    private static Step<LetterFile> told(Step<LetterFile> step, Signed file, Good.Look look, Cause cause) {
        SignedLetter letter = file.current();
        return look.told()
                ? step
                : step.announcing(Topics.LETTER_CHANGED,
                        new Told(cause, file).runsOut(letter, look.validity().until()))
                        .storing(Visits.runningOut(letter.letterId(), cause.tenant(), cause.at()));
    }

    /** It only reads its own database; the next visit or restart asks again. */
    @Override
    public Step<LetterFile> giveUp(Optional<LetterFile> state, Cause cause) {
        return state.<Step<LetterFile>>map(file -> Step.<LetterFile>to(file)
                .sendingFor(Telling.LOOK_AT_VALIDITY, cause.at().plusSeconds(3_600))).orElseGet(() -> Step.stay(state));
    }
}
