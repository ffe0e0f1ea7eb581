package org.priorauth.inbox.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.inbox.InboxTest;
import org.priorauth.inbox.domain.TheChain;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** "Ana is answering": heard by the clinic, and gone when she says no more. */
@QuarkusTest
class PresenceIsToldTest extends InboxTest {

    @TestHTTPResource("/api/v1/stream")
    URI stream;

    private final UUID id = UUID.randomUUID();

    private Response here(String user, String tenant, String doing) {
        return as(user, tenant, "coordinator").contentType("application/json").body("{\"doing\":\"" + doing + "\"}")
                .put("/api/v1/inbox/authorizations/" + id + "/presence");
    }

    private static List<String> presence(Listening listening) {
        return listening.events().stream().filter(event -> "presence".equals(event.name()))
                .map(Listening.Heard::data).toList();
    }

    @Test
    void whoIsThereIsToldAndWhoIsSilentIsGone() {
        // Given
        String tenant = "presence";
        say(tenant, TheChain.request(id, RequestChanged.Outcome.INCOMPLETE, 1, 1));
        here("kim", tenant, "reading").then().statusCode(200);
        try (Listening listening = Listening.to(stream, backing.tokenAs("lee", tenant, "lead"), null);
                Listening elsewhere = Listening.to(stream, backing.tokenAs("max", "presence-2", "lead"), null)) {
            eventually(() -> presence(listening).size() == 1 && elsewhere.open());
            // When
            Response answering = here("ana", tenant, "answering");
            eventually(() -> presence(listening).size() == 2);
            Database.execute(backing, "update presence set until = now() where authorization_id = ?", id);
            eventually(() -> presence(listening).size() == 3);
            // Then
            assertThat(json(answering).path("others").toString())
                    .isEqualTo("[{\"id\":\"kim\",\"name\":\"kim\",\"doing\":\"reading\"}]");
            String kim = "{\"id\":\"kim\",\"name\":\"kim\",\"doing\":\"reading\"}";
            String ana = "{\"id\":\"ana\",\"name\":\"ana\",\"doing\":\"answering\"}";
            String at = "{\"authorizationId\":\"" + id + "\",\"people\":[";
            assertThat(presence(listening)).containsExactly(at + kim + "]}", at + ana + "," + kim + "]}", at + "]}");
            assertThat(presence(elsewhere)).isEmpty();
        }
    }

    @Test
    void nobodyIsAtAnotherClinicsCase() {
        // Given
        say("presence-own", TheChain.request(id, RequestChanged.Outcome.INCOMPLETE, 1, 1));
        // When
        Response stranger = here("mallory", "presence-other", "reading");
        Response dancing = here("ana", "presence-own", "dancing");
        // Then
        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(dancing.statusCode()).isEqualTo(422);
    }
}
