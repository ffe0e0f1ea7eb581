package org.priorauth.lmn.release;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.lmn.domain.Filed;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.file.LetterFiles;

import io.smallrye.mutiny.Uni;

/** Copies are of signed letters only: at hand, superseded or taken back, all of them are part of the record. */
@ApplicationScoped
class SignedLetters {

    private static final Refusal NOT_SIGNED = Refusal.conflict("copy.letter-not-signed",
            "A draft is nobody's word yet. Copies are made of signed letters.");

    private final LetterFiles files;

    SignedLetters(LetterFiles files) {
        this.files = files;
    }

    /** Does the work with the letter, or answers why there is none. */
    Uni<Response> with(Session session, Place place, BiFunction<Filed, SignedLetter, Uni<Response>> work) {
        return files.find(session, place.tenant(), place.authorization())
                .map(file -> file.flatMap(found -> Filed.find(found, place.letterId())))
                .chain(filed -> answer(filed, work));
    }

    /** The same, and nobody else changes anything of this authorization meanwhile. */
    Uni<Response> alone(Session session, Place place, BiFunction<Filed, SignedLetter, Uni<Response>> work) {
        return files.lock(session, List.of(place.authorization())).chain(locked -> with(session, place, work));
    }

    private static Uni<Response> answer(Optional<Filed> filed, BiFunction<Filed, SignedLetter, Uni<Response>> work) {
        if (filed.isEmpty()) {
            return Uni.createFrom().item(Refusal.notFound().problem().response());
        }
        return filed.get().letter() instanceof SignedLetter letter
                ? work.apply(filed.get(), letter)
                : Uni.createFrom().item(NOT_SIGNED.problem().response());
    }

    /** One letter of one clinic. */
    record Place(String tenant, UUID authorization, UUID letterId) {}
}
