package org.priorauth.lmn.file;

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

import io.smallrye.mutiny.Uni;

/** Finds signed letters, at hand or over, and does something with them; nothing of another clinic is ever found. */
@ApplicationScoped
public class SignedLetters {

    /**
     * One letter of one authorization, and who asks about it.
     *
     * @param action what for
     * @param unsigned what is answered of a letter that is not signed
     */
    public record Place(Caller caller, UUID authorization, UUID letterId, String action, Refusal unsigned) {}

    /** The letter, and the transaction it was found in. */
    public record Told(Session session, Cause cause, Filed filed, SignedLetter letter) {}

    private final LetterFiles files;
    private final Changes changes;
    private final Transactions transactions;

    private final Idempotency idempotency;

    SignedLetters(LetterFiles files, Changes changes, Transactions transactions, Idempotency idempotency) {
        this.files = files;
        this.changes = changes;
        this.transactions = transactions;
        this.idempotency = idempotency;
    }

    public Uni<Response> read(Place place, Function<Told, Uni<Response>> work) {
        return transactions.quietly(session -> with(session, place, work));
    }

    /** Nobody else changes anything of this authorization meanwhile; its validity is looked at right after. */
    public Uni<Response> tell(Place place, Function<Told, Uni<Response>> work) {
        return transactions.run(session -> alone(session, place,
                told -> change(told,
                        (known, cause) -> Step.stay(known).sendingFor(Telling.LOOK_AT_VALIDITY, cause.at()))
                        .chain(() -> work.apply(told))));
    }

    /**
     * Once per key.
     *
     * @param body of the request, by which another one with the same key is known
     */
    public Uni<Response> once(Place place, String key, Object body, Function<Told, Uni<Response>> work) {
        byte[] asked = (place.action + " " + place.authorization + " " + place.letterId + " " + body)
                .getBytes(StandardCharsets.UTF_8);
        return idempotency.once(place.caller, key, asked, session -> alone(session, place, work));
    }

    public Uni<Outcome<LetterFile>> change(Told told,
            BiFunction<Optional<LetterFile>, Cause, Step<LetterFile>> decide) {
        return changes.apply(told.session, files, told.cause, decide);
    }

    /** Locked before it is read: an errand may change the file at the same time. */
    private Uni<Response> alone(Session session, Place place, Function<Told, Uni<Response>> work) {
        return files.lock(session, List.of(place.authorization)).chain(locked -> with(session, place, work));
    }

    private Uni<Response> with(Session session, Place place, Function<Told, Uni<Response>> work) {
        return files.find(session, place.caller.tenant(), place.authorization)
                .map(file -> file.flatMap(found -> Filed.find(found, place.letterId)))
                .chain(filed -> answer(session, place, filed, work));
    }

    private Uni<Response> answer(Session session, Place place, Optional<Filed> filed,
            Function<Told, Uni<Response>> work) {
        if (filed.isEmpty()) {
            return Uni.createFrom().item(Refusal.notFound().problem().response());
        }
        Cause cause = changes.asked(place.caller, place.authorization, place.action);
        return filed.get().letter() instanceof SignedLetter letter
                ? work.apply(new Told(session, cause, filed.get(), letter))
                : Uni.createFrom().item(place.unsigned.problem().response());
    }
}
