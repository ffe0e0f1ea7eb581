package org.priorauth.lmn.release;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.chain.Transactions;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.lmn.domain.release.Copies;
import org.priorauth.lmn.domain.release.CopyRequest.Released;
import org.priorauth.lmn.file.SignedDocuments;
import org.priorauth.lmn.release.SignedLetters.Place;

import io.smallrye.mutiny.Uni;

/** Finds requests, copies and disclosures; nothing of another tenant is ever found. */
@ApplicationScoped
class CopyReading {

    private static final Refusal NOT_RELEASED = Refusal.conflict("copy.not-released",
            "Nothing has been released for this request.");

    private final Transactions transactions;
    private final SignedLetters letters;
    private final CopyRequests requests;
    private final Disclosures disclosures;
    private final SignedDocuments documents;

    CopyReading(Transactions transactions, SignedLetters letters, CopyRequests requests, Disclosures disclosures,
            SignedDocuments documents) {
        this.transactions = transactions;
        this.letters = letters;
        this.requests = requests;
        this.disclosures = disclosures;
        this.documents = documents;
    }

    static Response phi(Object entity) {
        return Response.ok(entity).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    Uni<Response> copies(Place place, Function<Copies, Response> answer) {
        return transactions.quietly(session -> letters.with(session, place, (filed, letter) -> requests
                .find(session, place.tenant(), place.authorization())
                .map(copies -> answer.apply(copies.orElseGet(Copies::none)))));
    }

    Uni<Response> disclosures(Place place, Function<List<Disclosure>, Response> answer) {
        return transactions.quietly(session -> letters.with(session, place, (filed, letter) -> disclosures
                .of(session, place.tenant(), place.authorization(), place.letterId()).map(answer)));
    }

    /** The copy in the form in which it was released. */
    Uni<Response> document(Place place, UUID copyId) {
        return transactions.quietly(session -> letters.with(session, place, (filed, letter) -> requests
                .find(session, place.tenant(), place.authorization())
                .chain(copies -> copies.flatMap(found -> found.find(place.letterId(), copyId))
                        .map(request -> request instanceof Released released
                                ? documents.find(session, place.tenant(), place.authorization(), place.letterId())
                                        .map(pdf -> Copy.of(filed, letter, released, pdf.orElseThrow()))
                                : Uni.createFrom().item(NOT_RELEASED.problem().response()))
                        .orElseGet(() -> Uni.createFrom().item(Refusal.notFound().problem().response())))));
    }
}
