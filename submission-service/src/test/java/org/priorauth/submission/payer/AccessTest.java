package org.priorauth.submission.payer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.chassis.payer.Endpoints;
import org.priorauth.chassis.payer.InvalidProfiles;
import org.priorauth.chassis.payer.ProfileFile;
import org.priorauth.chassis.payer.ProfileReader;

/** How to get in at a payer: by its file, or by the environment alone. */
class AccessTest {

    private static final String PLAIN = """
                                        id: acme-west
                                        name: Acme Health
                                        line-of-business: medicaid
                                        endpoint: https://acme.example/fhir
                                        """;

    @Test
    void withoutAWordThereIsNoLogin() {
        assertThat(read(PLAIN, Map.of()).access()).isEqualTo(Access.OPEN);
    }

    @Test
    void aFileSaysHowToLogIn() {
        // When
        Access access = read(PLAIN + """
                                     login:
                                       method: smart
                                       client-id: riverside
                                       token-url: https://login.example/token
                                       scope: system/Claim.write
                                       algorithm: ES384
                                     pas-versions: "2.1, 2.2"
                                     """, Map.of()).access();

        // Then
        assertThat(access.login()).isEqualTo(new Login.Smart("riverside",
                Optional.of(URI.create("https://login.example/token")), "system/Claim.write", Algorithm.ES384));
        assertThat(access.versions()).containsExactly("2.1", "2.2");
    }

    @Test
    void theEnvironmentAloneMovesAPayerAndLogsIn() {
        // When
        PayerProfile profile = read(PLAIN, Map.of("PRIORAUTH_PAYER_ACME_WEST_URL", "https://other.example/r4",
                "PRIORAUTH_PAYER_ACME_WEST_TOKEN", "t-1", "PRIORAUTH_PAYER_ACME_URL", "https://wrong.example"));

        // Then
        assertThat(profile.endpoint()).isEqualTo(URI.create("https://other.example/r4"));
        assertThat(profile.access().login()).isEqualTo(new Login.Bearer(new Login.Secret("t-1")));
        assertThat(profile.toString()).doesNotContain("t-1");
    }

    @ParameterizedTest
    @CsvSource({"URL,http://other.example,endpoint: must be https",
            "URL,https://10.0.0.1,endpoint: must not be a private address",
            "LOGIN,smart,login.client-id: is missing", "LOGIN,bearer,login.token: is missing",
            "LOGIN,magic,'login.method: magic is not known; known are none, bearer, smart'",
            "ALGORITHM,HS256,login.algorithm: must be RS384 or ES384",
            "CERTIFICATE,none.p12,certificate.password: is missing",
            "TRUST,/nowhere/ca.pem,trust: is not a file that can be read"})
    void aMistakeIsNamedAtStart(String key, String value, String mistake) {
        assertThatThrownBy(() -> read(PLAIN, Map.of("PRIORAUTH_PAYER_ACME_WEST_" + key, value)))
                .isInstanceOf(InvalidProfiles.class).hasMessageContaining("acme.yaml: " + mistake);
    }

    @Test
    void aCertificateThatCannotBeOpenedIsNamedAtStart() {
        assertThatThrownBy(() -> read(PLAIN, Map.of("PRIORAUTH_PAYER_ACME_WEST_CERTIFICATE", "none.p12",
                "PRIORAUTH_PAYER_ACME_WEST_CERTIFICATE_PASSWORD", "x"))).isInstanceOf(InvalidProfiles.class)
                .hasMessageContaining("certificate.file: is no PKCS 12 file that the password opens");
    }

    @ParameterizedTest
    @CsvSource({"2.2,true", "2.2.1,true", "2.2.0-ballot,true", "2.20.0,false", "2.1.0,false", "2.0.1,false",
            "1.1.0,false"})
    void everyPatchOfAVersionIsRead(String version, boolean read) {
        assertThat(Access.OPEN.reads(version)).isEqualTo(read);
    }

    private static PayerProfile read(String text, Map<String, String> environment) {
        ProfileFile file = new ByEnvironment(name -> Optional.ofNullable(environment.get(name)))
                .laidOver(new ProfileFile("acme.yaml", text));
        return new ProfileReader<>(ProfileForm::read, PayerProfile::id, name -> Optional.empty(), new Endpoints(false))
                .read(List.of(file)).get("acme-west");
    }
}
