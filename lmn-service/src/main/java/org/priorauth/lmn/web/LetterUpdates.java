package org.priorauth.lmn.web;

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
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.file.LetterFiles;

import io.smallrye.mutiny.Uni;

/** Takes what a caller asks through the chassis: state, event and audit in one transaction. */
@ApplicationScoped
class LetterUpdates {

    private final LetterFiles files;
    private final Changes changes;

    LetterUpdates(LetterFiles files, Changes changes) {
        this.files = files;
        this.changes = changes;
    }

    Cause cause(Caller caller, UUID authorization, String action) {
        return changes.asked(caller, authorization, action);
    }

    Uni<Outcome<LetterFile>> apply(Cause cause, BiFunction<Optional<LetterFile>, Cause, Step<LetterFile>> decide) {
        return changes.apply(files, cause, decide);
    }

    Uni<Outcome<LetterFile>> apply(Session session, Cause cause,
            BiFunction<Optional<LetterFile>, Cause, Step<LetterFile>> decide) {
        return changes.apply(session, files, cause, decide);
    }
}
