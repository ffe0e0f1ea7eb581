package org.priorauth.gateway.door;

import java.util.LinkedHashMap;
import java.util.Map;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * An error as RFC 9457 shapes it, with the members the services' problems have.
 *
 * @param code stable, for machines; also the last part of {@code type}
 * @param detail what to do next, in plain words; no PHI
 * @param members further members, e.g. {@code stage}
 * @param headers what goes with it, e.g. {@code Retry-After}
 */
public record Problem(int status, String code, String title, String detail, Map<String, String> members,
        Map<String, String> headers) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "https://priorauth.org/problems/";

    public static Problem of(int status, String code, String title, String detail) {
        return new Problem(status, code, title, detail, Map.of(), Map.of());
    }

    public Problem naming(String member, String value) {
        return new Problem(status, code, title, detail, and(members, member, value), headers);
    }

    public Problem withHeader(String name, String value) {
        return new Problem(status, code, title, detail, members, and(headers, name, value));
    }

    public Buffer body() {
        JsonObject json = new JsonObject().put("type", TYPES + code).put("title", title).put("status", status)
                .put("code", code).put("detail", detail);
        members.forEach(json::put);
        return json.toBuffer();
    }

    /** Answers with this problem; says nothing where an answer has begun already. */
    public void answer(RoutingContext http) {
        HttpServerResponse response = http.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        headers.forEach(response::putHeader);
        response.setStatusCode(status).putHeader("Content-Type", MEDIA_TYPE);
        response.end(http.request().method() == HttpMethod.HEAD ? Buffer.buffer() : body());
    }

    private static Map<String, String> and(Map<String, String> some, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(some);
        more.put(name, value);
        return more;
    }
}
