package org.priorauth.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.gateway.FakeService.Received;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class HeadersTest extends AtTheDoor {

    private static final String LIST = "/api/v1/authorizations";

    @Test
    void anAnswerOfTheApiCarriesExactlyTheseHeaders() {
        // When
        HttpResponse<String> response = caller.get(LIST, as("ana"));

        // Then
        Map<String, String> headers = headers(response);
        assertThat(headers.remove("date")).isNotNull();
        assertThat(headers.remove("priorauth-request-id")).isNotNull();
        assertThat(headers.remove("ratelimit")).matches("\"caller\";r=\\d+;t=\\d+, \"tenant\";r=\\d+;t=\\d+");
        assertThat(headers).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(Map.entry("content-length", "19"),
                Map.entry("content-type", "application/json"), Map.entry("cache-control", "no-store"),
                Map.entry("ratelimit-policy", "\"caller\";q=1000;w=2, \"tenant\";q=2000;w=2"),
                Map.entry("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
                        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
                Map.entry("cross-origin-opener-policy", "same-origin"),
                Map.entry("cross-origin-resource-policy", "same-origin"),
                Map.entry("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
                Map.entry("referrer-policy", "same-origin"), Map.entry("x-content-type-options", "nosniff"),
                Map.entry("x-frame-options", "DENY")));
    }

    @Test
    void aPageMayRunItsOwnScriptsAndNothingElse() {
        // When
        HttpResponse<String> response = caller.get("/");

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Caller.header(response, "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src 'self'; "
                        + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
                        + "connect-src 'self'; frame-src 'self' blob:; worker-src 'self' blob:; manifest-src 'self'; "
                        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        assertThat(Caller.header(response, "Cache-Control")).isEqualTo("no-cache");
        assertThat(Caller.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Caller.header(response, "X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void aLinkIntoThePageHasTheHeadersOfThePage() {
        // When
        HttpResponse<String> page = caller.get("/");
        HttpResponse<String> link = caller.get(LinkIntoThePage.PATH);

        // Then
        assertThat(link.body()).isEqualTo(page.body());
        assertThat(Caller.header(link, "Content-Security-Policy"))
                .isEqualTo(Caller.header(page, "Content-Security-Policy"));
        assertThat(Caller.header(link, "Cache-Control")).isEqualTo("no-cache");
        assertThat(Caller.header(link, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(link.headers().allValues("Priorauth-Request-Id")).hasSize(1);
    }

    @Test
    void aFileIsCompressedAndAnAnswerOfTheApiPassesAsItCame() {
        // When
        HttpResponse<String> file = caller.get("/docs/docs.js", "Accept-Encoding", "gzip");
        HttpResponse<String> answer = caller.get(LIST, with(as("ana"), "Accept-Encoding", "gzip"));

        // Then
        assertThat(file.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(answer.headers().allValues("Content-Encoding")).isEmpty();
        assertThat(answer.body()).startsWith("{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/session", "/status", "/login/callback", "/nothing", "/api/v1/nothing"})
    void aRefusalCarriesThemToo(String path) {
        // When
        HttpResponse<String> response = caller.get(path);

        // Then
        assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(Caller.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Caller.header(response, "Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(Caller.header(response, "Priorauth-Request-Id")).isNotNull();
    }

    @Test
    void aServiceCannotWeakenThem() {
        // Given
        world.service("inbox").answers(request -> request.response().putHeader("Content-Security-Policy", "*")
                .putHeader("Cache-Control", "public, max-age=999").putHeader("X-Frame-Options", "ALLOWALL")
                .putHeader("Access-Control-Allow-Origin", "*").putHeader("Set-Cookie", "q_session=stolen")
                .putHeader("Server", "inbox/1.0").putHeader("X-Powered-By", "x").putHeader("Keep-Alive", "timeout=9")
                .putHeader("ETag", "\"7\"").end("{}"));

        // When
        HttpResponse<String> response = caller.get(LIST, as("ana"));

        // Then
        Map<String, String> headers = headers(response);
        assertThat(headers).doesNotContainKeys("access-control-allow-origin", "set-cookie", "server", "x-powered-by",
                "keep-alive");
        assertThat(headers).containsEntry("cache-control", "no-store").containsEntry("x-frame-options", "DENY")
                .containsEntry("etag", "\"7\"");
        assertThat(headers.get("content-security-policy")).startsWith("default-src 'none'");
    }

    @Test
    void whatACallerMayNotSayDoesNotReachTheService() {
        // When
        caller.get(LIST, with(as("ana"), "Priorauth-Tenant", "lakeview", "Priorauth-Actor", "chen", "X-Forwarded-User",
                "otto", "X-Forwarded-For", "10.9.9.9", "X-Forwarded-Proto", "gopher", "X-Forwarded-Host",
                "evil.example",
                "Forwarded", "for=10.9.9.9", "X-Real-IP", "10.9.9.9", "Remote-User", "otto", "X-Original-URL",
                "/ops/intake", "X-HTTP-Method-Override", "DELETE", "Cookie", "a=b", "Proxy-Authorization", "Basic x",
                "X-Anything", "at all"));

        // Then
        Map<String, String> arrived = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        world.service("inbox").only().headers().forEach(it -> arrived.put(it.getKey(), it.getValue()));
        assertThat(arrived.remove("Priorauth-Request-Id")).isNotNull();
        assertThat(arrived.remove("Content-Length")).isEqualTo("0");
        assertThat(arrived.remove("User-Agent")).startsWith("Java-http-client/");
        assertThat(arrived.remove("Authorization")).startsWith("Bearer ");
        assertThat(arrived).containsExactlyInAnyOrderEntriesOf(Map.of("host", world.service("inbox").url().substring(7),
                "X-Forwarded-For", "127.0.0.1", "X-Forwarded-Proto", "http", "X-Forwarded-Host",
                "127.0.0.1:" + world.port()));
    }

    @Test
    void aHeaderHiddenInConnectionIsNotForwardedEither() throws IOException {
        try (RawConnection connection = new RawConnection(world.port())) {
            // When
            connection.send("GET " + LIST + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + world.tokens().of("ana")
                    + "\r\nConnection: close, Priorauth-Request-Id\r\nPriorauth-Tenant: lakeview\r\n"
                    + "priorauth-tenant : lakeview\r\n\r\n").readToEnd();
        }

        // Then
        assertThat(world.service("inbox").received())
                .allSatisfy(it -> assertThat(it.headers().names()).doesNotContain("Priorauth-Tenant", "Connection"));
    }

    @Test
    void whatAServiceNeedsPasses() {
        // When
        caller.post(LIST, "{}", with(as("riverside-ehr"), "Content-Type", "application/fhir+json", "Idempotency-Key",
                "k-1", "If-Match", "\"3\"", "Prefer", "return=minimal", "traceparent",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "tracestate", "a=b", "Accept-Language",
                "en"));

        // Then
        Received received = world.service("intake").only();
        assertThat(received.headers().get("Content-Type")).isEqualTo("application/fhir+json");
        assertThat(received.headers().get("Idempotency-Key")).isEqualTo("k-1");
        assertThat(received.headers().get("If-Match")).isEqualTo("\"3\"");
        assertThat(received.headers().get("Prefer")).isEqualTo("return=minimal");
        assertThat(received.headers().get("traceparent"))
                .isEqualTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        assertThat(received.headers().get("tracestate")).isEqualTo("a=b");
        assertThat(received.headers().get("Accept-Language")).isEqualTo("en");
    }

    @Test
    void aHarmlessRequestIdIsKeptFromEndToEnd() {
        // When
        HttpResponse<String> response = caller.get(LIST, with(as("ana"), "Priorauth-Request-Id", "ehr-2026-000042"));

        // Then
        assertThat(Caller.header(response, "Priorauth-Request-Id")).isEqualTo("ehr-2026-000042");
        assertThat(world.service("inbox").only().headers().getAll("Priorauth-Request-Id"))
                .containsExactly("ehr-2026-000042");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "John Smith 1970-01-01", "${jndi:ldap://x}", "a/b/c/d/e/f"})
    void anyOtherRequestIdIsReplaced(String brought) {
        // When
        HttpResponse<String> response = caller.get(LIST, with(as("ana"), "Priorauth-Request-Id", brought));

        // Then
        String id = Caller.header(response, "Priorauth-Request-Id");
        assertThat(id).matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(world.service("inbox").only().headers().getAll("Priorauth-Request-Id")).containsExactly(id);
    }

    @Test
    void aLocationNamesThePublicAddressAndNotTheServices() {
        // Given
        world.service("intake").answers(request -> request.response().setStatusCode(202)
                .putHeader("Location", world.service("intake").url() + "/api/v1/authorizations/a1").end());

        // When
        HttpResponse<String> response = caller.post(LIST, "{}", as("riverside-ehr"));

        // Then
        assertThat(Caller.header(response, "Location")).isEqualTo(world.url() + "/api/v1/authorizations/a1");
    }

    private static Map<String, String> headers(HttpResponse<?> response) {
        Map<String, String> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(), String.join(" | ", values)));
        return headers;
    }
}
