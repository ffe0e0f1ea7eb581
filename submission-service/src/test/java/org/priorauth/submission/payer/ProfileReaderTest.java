package org.priorauth.submission.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.submission.payer.PayerProfile.LineOfBusiness;

class ProfileReaderTest {

    private static final String FINE = """
                                       id: acme
                                       name: Acme Health
                                       line-of-business: medicaid
                                       endpoint: https://acme.example/fhir
                                       identifiers:
                                         - system: urn:oid:2.16.840.1.113883.6.300
                                           value: "12345"
                                       channels: [pas]
                                       auto-confirm: true
                                       clock:
                                         standard: P10D
                                         expedited: PT24H
                                       """;

    private final ProfileReader reader = new ProfileReader(
            name -> name.equals("KNOWN") ? Optional.of("https://known.example") : Optional.empty(),
            Endpoints.of(false));

    @Test
    void aProfileIsReadWhole() {
        // When
        PayerProfile profile = reader.read("acme.yaml", FINE).profile().orElseThrow();

        // Then
        assertThat(profile.id()).isEqualTo("acme");
        assertThat(profile.lineOfBusiness()).isEqualTo(LineOfBusiness.MEDICAID);
        assertThat(profile.endpoint()).isEqualTo(URI.create("https://acme.example/fhir"));
        assertThat(profile.identifiers().get(0).value()).isEqualTo("12345");
        assertThat(profile.autoConfirm()).isTrue();
        assertThat(profile.clock().orElseThrow().of(Urgency.STANDARD)).isEqualTo(Duration.ofDays(10));
        assertThat(profile.memberIdSystem()).isEqualTo("https://priorauth.org/identifiers/member/acme");
    }

    @Test
    void variablesAreFilledInOrTheirDefaultIs() {
        // When
        URI known = endpoint("${KNOWN}/x");
        URI byDefault = endpoint("${UNKNOWN:https://default.example}/x");

        // Then
        assertThat(known).isEqualTo(URI.create("https://known.example/x"));
        assertThat(byDefault).isEqualTo(URI.create("https://default.example/x"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "id: acme | id: Acme Health | acme.yaml: id: needs lower-case letters, digits and hyphens",
            "name: Acme Health | name: '' | acme.yaml: name: is missing",
            "endpoint: https://acme.example/fhir | endpoint: http://acme.example/fhir | acme.yaml: endpoint: https is needed; http is for loopback addresses in development",
            "endpoint: https://acme.example/fhir | endpoint: ${NOWHERE}/fhir | acme.yaml: ${NOWHERE}: this variable is not set",
            "channels: [pas] | channels: [fax] | acme.yaml: channels: pas is the only one there is so far",
            "auto-confirm: true | auto-confim: true | acme.yaml: auto-confim: "})
    void aMistakeIsNamedWithItsPlace(String fine, String wrong, String mistake) {
        // When
        ProfileReader.Found found = reader.read("acme.yaml", FINE.replace(fine, wrong));

        // Then
        assertThat(found.profile()).isEmpty();
        assertThat(found.mistakes()).anySatisfy(one -> assertThat(one).startsWith(mistake));
    }

    @Test
    void aLineOfBusinessNobodyKnowsIsNamed() {
        // When
        ProfileReader.Found found = reader.read("acme.yaml", FINE.replace("medicaid", "bingo"));

        // Then
        assertThat(found.mistakes().get(0)).startsWith("acme.yaml: line-of-business: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"medicare", "medicaid", "bcbs", "anthem", "humana", "aetna", "dual-eligible"})
    void everyShippedProfileIsFaultless(String id) throws IOException {
        // Given
        String text = new String(getClass().getResourceAsStream("/payers/" + id + ".yaml").readAllBytes(),
                StandardCharsets.UTF_8);

        // When
        ProfileReader.Found found = new ProfileReader(name -> Optional.empty(), Endpoints.of(true)).read(id, text);

        // Then
        assertThat(found.mistakes()).isEmpty();
        assertThat(found.profile().orElseThrow().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"https://payer.example/fhir,true", "http://127.0.0.1:8090/fhir,true", "http://localhost/fhir,true",
            "http://[::1]:8090/fhir,true", "http://10.0.0.5/fhir,false", "http://payer.example/fhir,false",
            "ftp://payer.example/fhir,false", "https://user:secret@payer.example/fhir,false",
            "https://payer.example/fhir?x=1,false", "/fhir,false", "http://127.0.0.1.evil.example/fhir,false",
            "http://169.254.169.254/latest,false"})
    void onlyTlsOrThisMachineMayBeCalled(URI endpoint, boolean allowed) {
        // When
        boolean refused = Endpoints.of(true).refusal(endpoint).isPresent();

        // Then
        assertThat(refused).isEqualTo(!allowed);
    }

    @Test
    void inProductionNotEvenThisMachine() {
        assertThat(Endpoints.of(false).refusal(URI.create("http://127.0.0.1:8090/fhir"))).isPresent();
    }

    private URI endpoint(String endpoint) {
        return reader.read("acme.yaml", FINE.replace("https://acme.example/fhir", endpoint)).profile().orElseThrow()
                .endpoint();
    }
}
