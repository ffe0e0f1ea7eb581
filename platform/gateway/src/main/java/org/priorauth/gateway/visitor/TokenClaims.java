package org.priorauth.gateway.visitor;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import io.vertx.core.json.JsonObject;

/** The claims of an access token whose signature has been checked already. */
record TokenClaims(JsonObject json) {

    static TokenClaims of(String token) {
        String payload = token.split("\\.")[1];
        return new TokenClaims(
                new JsonObject(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8)));
    }

    Optional<String> text(String claim) {
        return Optional.ofNullable(json.getValue(claim)).map(Object::toString);
    }
}
