package org.priorauth.lmn.validity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Changes;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.idempotency.Idempotency;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.file.LetterFiles;
import org.priorauth.lmn.file.Telling;

import io.smallrye.mutiny.Uni;

/** A signed letter that something is told of: found, and looked at again afterwards. */
@ApplicationScoped
class SignedFile {

    /** One letter of one authorization, and who asks about it. */
    record Place(Caller caller, UUID authorization, UUID letterId) {}

    private static final Refusal NOT_SIGNED = Refusal.conflict("validity.letter-not-signed",
            "A letter is good from its signature on. Sign it first.");

    private final LetterFiles files;
    private final Changes changes;
    private final Transactions transactions;

    private final Idempotency idempotency;

    SignedFile(LetterFiles files, Changes changes, Transactions transactions, Idempotency idempotency) {
        this.files = files;
        this.changes = changes;
        this.transactions = transactions;
        this.idempotency = idempotency;
    }

    Uni<Response> read(Place place, Function<Told, Uni<Response>> work) {
        return transactions.quietly(session -> with(session, place, "", work));
    }

    /** Nobody else changes anything of this authorization meanwhile; its validity is looked at right after. */
    Uni<Response> tell(Place place, String action, Function<Told, Uni<Response>> work) {
        return transactions.run(session -> alone(session, place, action, told -> changes
                .apply(session, files, told.cause,
                        (known, cause) -> Step.stay(known).sendingFor(Telling.LOOK_AT_VALIDITY, cause.at()))
                .chain(() -> work.apply(told))));
    }

    /** Once per key. */
    Uni<Response> once(Place place, String key, String action, Function<Told, Uni<Response>> work) {
        byte[] asked = (action + " " + place.authorization + " " + place.letterId).getBytes(StandardCharsets.UTF_8);
        return idempotency.once(place.caller, key, asked, session -> alone(session, place, action, work));
    }

    Uni<Outcome<LetterFile>> change(Told told, BiFunction<Optional<LetterFile>, Cause, Step<LetterFile>> decide) {
        return changes.apply(told.session, files, told.cause, decide);
    }

    /** The letter, who asks about it and what for. */
    record Told(Session session, Cause cause, Filed filed, SignedLetter letter) {}

    /** Locked before it is read: an errand may change the file at the same time. */
    private Uni<Response> alone(Session session, Place place, String action, Function<Told, Uni<Response>> work) {
        return files.lock(session, List.of(place.authorization))
                .chain(locked -> with(session, place, action, work));
    }

    private Uni<Response> with(Session session, Place place, String action, Function<Told, Uni<Response>> work) {
        return files.find(session, place.caller.tenant(), place.authorization)
                .map(file -> file.flatMap(found -> Filed.find(found, place.letterId)))
                .chain(filed -> answer(session, changes.asked(place.caller, place.authorization, action), filed, work));
    }

    private static Uni<Response> answer(Session session, Cause cause, Optional<Filed> filed,
            Function<Told, Uni<Response>> work) {
        if (filed.isEmpty()) {
            return Uni.createFrom().item(Refusal.notFound().problem().response());
        }
        return filed.get().letter() instanceof SignedLetter letter
                ? work.apply(new Told(session, cause, filed.get(), letter))
                : Uni.createFrom().item(NOT_SIGNED.problem().response());
    }
}
