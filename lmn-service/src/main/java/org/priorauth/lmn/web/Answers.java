package org.priorauth.lmn.web;

import java.util.Optional;
import java.util.function.Function;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.problem.Refusal;

/** What goes out. Nothing that holds PHI is kept by a cache on the way. */
final class Answers {

    private static final String NO_STORE = "no-store";

    private Answers() {}

    static <S> Response of(Outcome<S> outcome, Function<S, Response> answer) {
        return outcome instanceof Outcome.Done<S> done
                ? answer.apply(done.state())
                : ((Outcome.Refused<S>) outcome).why().problem().response();
    }

    static <T> Response of(Optional<T> found, Function<T, Response> answer) {
        return found.map(answer).orElseGet(() -> Refusal.notFound().problem().response());
    }

    /** Empty where it was done. */
    static <S> Optional<Response> refusal(Outcome<S> outcome) {
        return outcome instanceof Outcome.Refused<S> no ? Optional.of(no.why().problem().response()) : Optional.empty();
    }

    static Response phi(Object entity) {
        return Response.ok(entity).header(HttpHeaders.CACHE_CONTROL, NO_STORE).build();
    }

    static Response letter(LetterView letter) {
        return tagged(letter, letter.version());
    }

    static Response tagged(Object entity, int version) {
        return Response.fromResponse(phi(entity)).tag(new EntityTag(Integer.toString(version))).build();
    }

    /** The file's name says nothing about anybody. */
    static Response pdf(byte[] bytes) {
        ResponseBuilder answer = Response.fromResponse(phi(bytes)).type("application/pdf");
        return answer.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"letter.pdf\"").build();
    }
}
