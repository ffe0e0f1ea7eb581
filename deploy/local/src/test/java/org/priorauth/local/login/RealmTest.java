package org.priorauth.local.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.priorauth.infrastructure.login.Account;
import org.priorauth.infrastructure.login.DemoPeople;
import org.priorauth.local.LocalSettings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Keycloak and the development log-in know the same people: a token says the same, whoever issued it. */
class RealmTest {

    private final JsonNode realm = read();

    @Test
    void theRealmHasThePeopleOfTheDevelopmentLogIn() {
        // When
        List<Map<String, String>> inRealm = new ArrayList<>();
        realm.path("users").forEach(user -> {
            if (!user.has("serviceAccountClientId")) {
                inRealm.add(claims(user));
            }
        });

        // Then
        assertThat(inRealm).containsExactlyElementsOf(DemoPeople.PEOPLE.stream().map(RealmTest::expected).toList());
    }

    @Test
    void theRealmHasTheClientsOfTheDevelopmentLogIn() {
        // When
        List<Map<String, String>> inRealm = new ArrayList<>();
        realm.path("users").forEach(user -> {
            if (user.has("serviceAccountClientId")) {
                inRealm.add(Map.of("sub", user.path("id").asText(), "role", user.path("realmRoles").path(0).asText(),
                        "tenant", user.path("attributes").path("tenant").path(0).asText("none")));
            }
        });

        // Then
        assertThat(inRealm).containsExactlyElementsOf(DemoPeople.CLIENTS.stream().map(client -> Map.of("sub",
                client.id(), "role", client.roles().get(0), "tenant", client.tenant().orElse("none"))).toList());
    }

    @Test
    void nobodyMayChangeTheirOwnClinicOrLicence() throws Exception {
        // When
        JsonNode profile = new ObjectMapper().readTree(realm.path("components")
                .path("org.keycloak.userprofile.UserProfileProvider").path(0).path("config")
                .path("kc.user.profile.config").path(0).asText());

        // Then
        for (JsonNode attribute : profile.path("attributes")) {
            if (List.of("username", "tenant", "npi", "credentials", "licence")
                    .contains(attribute.path("name").asText())) {
                assertThat(attribute.path("permissions").path("edit")).hasToString("[\"admin\"]");
            }
        }
        assertThat(profile.path("unmanagedAttributePolicy").isMissingNode()).isTrue();
    }

    private static Map<String, String> claims(JsonNode user) {
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put("sub", user.path("id").asText());
        claims.put("name", user.path("firstName").asText() + " " + user.path("lastName").asText());
        claims.put("password", user.path("credentials").path(0).path("value").asText());
        claims.put("role", user.path("realmRoles").path(0).asText());
        user.path("attributes").properties().forEach(it -> claims.put(it.getKey(), it.getValue().path(0).asText()));
        return claims;
    }

    private static Map<String, String> expected(Account.Person person) {
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put("sub", person.id());
        claims.put("name", person.name());
        claims.put("password", person.id());
        claims.put("role", person.roles().get(0));
        claims.put("tenant", person.tenant());
        person.licence().ifPresent(it -> claims.putAll(
                Map.of("npi", it.npi(), "credentials", it.credentials(), "licence", it.number())));
        return claims;
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(
                    LocalSettings.checkout().resolve("deploy/local/keycloak/realm.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
