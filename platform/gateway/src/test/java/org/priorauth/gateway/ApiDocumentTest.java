package org.priorauth.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpServerRequest;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class ApiDocumentTest extends AtTheDoor {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theServicesDocumentsBecomeOne() throws Exception {
        // Given
        describes("intake", "{\"paths\": {\"/api/v1/authorizations\": {\"post\": {\"summary\": \"file\"}}}}");
        describes("inbox", "{\"paths\": {\"/api/v1/authorizations\": {\"get\": {\"summary\": \"list\"}}}}");

        // When
        HttpResponse<String> response = caller.get("/openapi");

        // Then
        assertThat(Caller.header(response, "Content-Type")).isEqualTo("application/json");
        JsonNode document = JSON.readTree(response.body());
        assertThat(document.at("/openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.at("/servers")).isEqualTo(JSON.readTree("[{\"url\": \"" + world.url() + "\"}]"));
        assertThat(document.at("/security")).isEqualTo(JSON.readTree("[{\"bearer\": []}, {\"session\": []}]"));
        assertThat(document.at("/paths/~1api~1v1~1authorizations")).isEqualTo(JSON.readTree(
                """
                {"post": {"summary": "file", "x-service": "intake"}, "get": {"summary": "list", "x-service": "inbox"}}"""));
        assertThat(document.at("/paths/~1session/get/operationId").asText()).isEqualTo("whoAmI");
        assertThat(world.service("intake").received().get(0).uri()).isEqualTo("/q/openapi?format=json");
    }

    @Test
    void aServiceThatIsDownStaysInTheDocumentOnceItWasSeen() throws Exception {
        // Given
        describes("lmn",
                "{\"paths\": {\"/api/v1/authorizations/{id}/letters\": {\"get\": {\"summary\": \"letters\"}}}}");
        caller.get("/openapi");
        world.service("lmn").down();

        // When
        JsonNode document = JSON.readTree(caller.get("/openapi").body());

        // Then
        assertThat(document.at("/paths/~1api~1v1~1authorizations~1{id}~1letters/get/summary").asText())
                .isEqualTo("letters");
        assertThat(document.at("/x-missing")).doesNotContain(JSON.getNodeFactory().textNode("lmn"));
    }

    @Test
    void yamlSaysTheSame() throws Exception {
        // Given
        JsonNode json = JSON.readTree(caller.get("/openapi").body());

        // When
        HttpResponse<String> byQuery = caller.get("/openapi?format=yaml");
        HttpResponse<String> byHeader = caller.get("/openapi", "Accept", "application/yaml");

        // Then
        assertThat(Caller.header(byQuery, "Content-Type")).isEqualTo("application/yaml");
        assertThat(new YAMLMapper().readTree(byQuery.body())).isEqualTo(json);
        assertThat(new YAMLMapper().readTree(byHeader.body())).isEqualTo(json);
    }

    @Test
    void swaggerUiComesFromHereAlone() {
        // When
        HttpResponse<String> page = caller.get("/docs/");

        // Then
        assertThat(page.statusCode()).isEqualTo(200);
        List<String> files = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page.body()).results()
                .map(found -> found.group(1)).toList();
        assertThat(files).hasSize(5)
                .allMatch(file -> file.startsWith("/webjars/swagger-ui/5.") || file.equals("docs.js")
                        || file.startsWith("/openapi"));
        assertThat(files).allSatisfy(file -> assertThat(
                caller.get(file.startsWith("/") ? file : "/docs/" + file).statusCode()).isEqualTo(200));
        assertThat(Caller.header(caller.get("/docs"), "Location")).isEqualTo("/docs/");
    }

    @Test
    void theLandingPageWorksWithoutScripts() {
        // When
        HttpResponse<String> page = caller.get("/");

        // Then
        Matcher links = Pattern.compile("href=\"([^\"]+)\"").matcher(page.body());
        assertThat(links.results().map(found -> found.group(1))).containsExactly("/login?then=/session", "/logout",
                "/docs/", "/openapi", "/openapi?format=yaml", "/session", "/status", "/q/health");
        assertThat(page.body()).doesNotContain("<script");
    }

    private void describes(String service, String document) {
        world.service(service).answers(request -> answer(request, document));
    }

    private static void answer(HttpServerRequest request, String document) {
        request.response().putHeader("Content-Type", "application/json").end(document);
    }
}
