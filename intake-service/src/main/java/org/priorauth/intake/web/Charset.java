package org.priorauth.intake.web;

import java.util.Optional;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.problem.Problem;

/** JSON is UTF-8; a Content-Type that says otherwise is not believed half-way. */
final class Charset {

    private Charset() {}

    static Optional<Response> refusal(HttpHeaders headers) {
        MediaType type = headers.getMediaType();
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        return charset == null || charset.equalsIgnoreCase("utf-8")
                ? Optional.empty()
                : Optional.of(Problem.of(415, "wrong-charset", "Not UTF-8", "Send the body as UTF-8.")
                        .naming(HttpHeaders.CONTENT_TYPE, "wrong-charset", "names another charset than UTF-8")
                        .response());
    }
}
