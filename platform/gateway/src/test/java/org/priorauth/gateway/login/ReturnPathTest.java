package org.priorauth.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/inbox", "/inbox?owner=me&sort=due", "/authorizations/0190a0c4/letters/1",
            "/a%20b?q=%2F%2Fevil.example", "/a//b"})
    void aPathOfOursIsKept(String asked) {
        // When
        String path = ReturnPath.of(asked);

        // Then
        assertThat(path).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "///evil.example", "/\\evil.example", "\\/evil.example",
            "https://evil.example",
            "https:evil.example", "javascript:alert(1)", "/\tevil", "/\n/evil", "/a\\b", "/a#b", " /inbox", "", "inbox",
            "/login", "/login/callback", "/logout", "/\u00e4"})
    void anythingElseLeadsToTheFrontPage(String asked) {
        // When
        String path = ReturnPath.of(asked);

        // Then
        assertThat(path).isEqualTo("/");
    }

    @Test
    void nothingAskedForLeadsToTheFrontPage() {
        // When
        String path = ReturnPath.of(null);

        // Then
        assertThat(path).isEqualTo("/");
    }
}
