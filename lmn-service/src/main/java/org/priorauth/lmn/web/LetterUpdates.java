package org.priorauth.lmn.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.file.EarlierLetters;
import org.priorauth.lmn.file.LetterFiles;

import io.smallrye.mutiny.Uni;

/** Takes what a caller asks through the chassis: state, event and audit in one transaction. */
@ApplicationScoped
class LetterUpdates {

    /** What is to be decided, knowing what the same people signed for other cases. */
    @FunctionalInterface
    interface Decision {

        Step<LetterFile> decide(Optional<LetterFile> known, Cause cause, List<String> earlier);
    }

    private final LetterFiles files;
    private final Changes changes;
    private final Transactions transactions;
    private final EarlierLetters letters;

    LetterUpdates(LetterFiles files, Changes changes, Transactions transactions, EarlierLetters letters) {
        this.files = files;
        this.changes = changes;
        this.transactions = transactions;
        this.letters = letters;
    }

    Cause cause(Caller caller, UUID authorization, String action) {
        return changes.asked(caller, authorization, action);
    }

    Uni<Outcome<LetterFile>> apply(Cause cause, BiFunction<Optional<LetterFile>, Cause, Step<LetterFile>> decide) {
        return changes.apply(files, cause, decide);
    }

    /** Nothing is changed, and nothing locked. */
    <T> Uni<T> look(Cause cause, BiFunction<Optional<LetterFile>, List<String>, T> look) {
        return transactions.quietly(session -> files.find(session, cause.tenant(), cause.authorizationId())
                .chain(file -> letters.of(session, cause.tenant(), cause.authorizationId(), file)
                        .map(earlier -> look.apply(file, earlier))));
    }

    /** Locked before it is read, so that the letters are those of the file's people as they are now. */
    Uni<Outcome<LetterFile>> apply(Cause cause, Decision decision) {
        return transactions.run(session -> files.lock(session, List.of(cause.authorizationId()))
                .chain(locked -> files.find(session, cause.tenant(), cause.authorizationId()))
                .chain(file -> letters.of(session, cause.tenant(), cause.authorizationId(), file))
                .chain(earlier -> apply(session, cause, (known, again) -> decision.decide(known, again, earlier))));
    }

    Uni<Outcome<LetterFile>> apply(Session session, Cause cause,
            BiFunction<Optional<LetterFile>, Cause, Step<LetterFile>> decide) {
        return changes.apply(session, files, cause, decide);
    }
}
