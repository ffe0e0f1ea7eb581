package org.priorauth.lmn.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.lmn.domain.Canonical;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.NeedsFacts;
import org.priorauth.lmn.domain.Returned;
import org.priorauth.lmn.domain.Signable;
import org.priorauth.lmn.domain.lint.Finding;
import org.priorauth.lmn.domain.lint.Lint;
import org.priorauth.lmn.file.Telling;

/** Whether a letter may be signed as it stands; asked before it is printed and again when the signature is stored. */
@ApplicationScoped
class SignCheck {

    private static final Refusal SIGNED_ALREADY = Refusal.conflict("letter.signed", "This letter is signed already.");
    private static final Refusal CLOSED = Refusal.conflict("letter.closed",
            "This letter is over. Sign the letter at hand.");
    private static final Refusal RETURNED = Refusal.conflict("letter.returned",
            "This letter was returned. Mend it and submit it again, then sign.");
    private static final Refusal CHANGED = Refusal.stale("letter.stale",
            "The letter changed while you signed it. Read it again, then sign.");

    /**
     * @param credentials of who wants to sign
     * @param earlier what the lint compares the letter with
     */
    record Wish(UUID authorization, UUID letterId, IfMatch seen, SignRequest request, String credentials,
            List<String> earlier) {

        Wish(UUID authorization, UUID letterId, IfMatch seen, SignRequest request, String credentials) {
            this(authorization, letterId, seen, request, credentials, List.of());
        }

        Wish against(List<String> letters) {
            return new Wish(authorization, letterId, seen, request, credentials, letters);
        }
    }

    /** The answer. */
    sealed interface Verdict {

        record No(Problem why) implements Verdict {}

        /** @param content what the signature is over */
        record Yes(Signable file, List<Finding> findings, String content) implements Verdict {}
    }

    private final Lint lint;
    private final Telling telling;
    private final AcceptedSigners signers;

    SignCheck(Lint lint, Telling telling, AcceptedSigners signers) {
        this.lint = lint;
        this.telling = telling;
        this.signers = signers;
    }

    Verdict check(Optional<LetterFile> known, Wish wish) {
        Optional<Filed> filed = known.flatMap(file -> Filed.find(file, wish.letterId));
        if (filed.isEmpty()) {
            return no(Refusal.notFound());
        }
        if (filed.get().ended().isPresent()) {
            return no(CLOSED);
        }
        if (filed.get().file() instanceof NeedsFacts file) {
            return new Verdict.No(SignProblems.factsMissing(file.missing()));
        }
        if (filed.get().file() instanceof Returned) {
            return no(RETURNED);
        }
        return filed.get().file() instanceof Signable file ? check(file, wish) : no(SIGNED_ALREADY);
    }

    private Verdict check(Signable file, Wish wish) {
        return signers.refusal(file.known(), wish.credentials).map(SignCheck::no)
                .orElseGet(() -> checkText(file, wish));
    }

    private Verdict checkText(Signable file, Wish wish) {
        List<Finding> findings = lint.look(file.draft(), file.known(), wish.earlier);
        List<Finding> blocking = findings.stream().filter(Finding::blocks).toList();
        if (!blocking.isEmpty() && wish.request.override() == null) {
            return new Verdict.No(SignProblems.blocked(blocking));
        }
        return wish.seen.stale(file.draft()).map(SignCheck::no).orElseGet(
                () -> new Verdict.Yes(file, findings, Canonical.text(wish.authorization, file.draft())));
    }

    /** Only what was printed is signed. */
    Step<LetterFile> commit(Optional<LetterFile> known, Wish wish, Frozen frozen, Cause cause) {
        if (!(check(known, wish) instanceof Verdict.Yes yes) || !yes.content.equals(frozen.content())) {
            return Step.refuse(CHANGED);
        }
        return telling.signed(known.get().signed(yes.file, frozen.letter(), cause.by(), cause.at()),
                yes.file.frozen(frozen.letter()), frozen.content(), frozen.pdf(), cause);
    }

    private static Verdict no(Refusal why) {
        return new Verdict.No(why.problem());
    }
}
