package org.priorauth.submission.payer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.chassis.payer.Endpoints;
import org.priorauth.chassis.payer.InvalidProfiles;
import org.priorauth.chassis.payer.ProfileFile;
import org.priorauth.chassis.payer.ProfileReader;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.submission.domain.Way;
import org.priorauth.submission.domain.clock.Term;
import org.priorauth.submission.payer.PayerProfile.LineOfBusiness;

class PayerProfilesTest {

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

    private static final Function<String, Optional<String>> SETTINGS = name -> name.equals("KNOWN")
            ? Optional.of("https://known.example")
            : Optional.empty();

    private static PayerProfile read(String text) {
        return reader(false).read(List.of(new ProfileFile("acme.yaml", text))).get("acme");
    }

    private static ProfileReader<PayerProfile> reader(boolean loopbackAllowed) {
        return new ProfileReader<>(ProfileForm::read, PayerProfile::id, SETTINGS, new Endpoints(loopbackAllowed));
    }

    @Test
    void aProfileIsReadWhole() {
        // When
        PayerProfile profile = read(FINE);

        // Then
        assertThat(profile.id()).isEqualTo("acme");
        assertThat(profile.lineOfBusiness()).isEqualTo(LineOfBusiness.MEDICAID);
        assertThat(profile.endpoint()).isEqualTo(URI.create("https://acme.example/fhir"));
        assertThat(profile.identifiers().get(0).value()).isEqualTo("12345");
        assertThat(profile.autoConfirm()).isTrue();
        assertThat(profile.clock().orElseThrow().of(Urgency.STANDARD)).isEqualTo(Term.of("P10D"));
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
            "id: acme | id: Acme Health | acme.yaml: id: must be lower-case words with hyphens",
            "name: Acme Health | name: '' | acme.yaml: name: must be a text",
            "endpoint: https://acme.example/fhir | endpoint: http://acme.example/fhir | acme.yaml: endpoint: must be https",
            "endpoint: https://acme.example/fhir | endpoint: ${NOWHERE}/fhir | acme.yaml: endpoint: ${NOWHERE} is not set",
            "channels: [pas] | channels: [x12] | acme.yaml: channels: x12 is not known; known are pas, portal, fax, manual",
            "value: \"12345\" | value: 12345 | acme.yaml: identifiers.value: must be a text",
            "channels: [pas] | channels: [] | acme.yaml: channels: names no way to reach the payer",
            "auto-confirm: true | answers: pigeon | acme.yaml: answers: pigeon is not known; known are as-asked, cdex, update",
            "line-of-business: medicaid | line-of-business: bingo | acme.yaml: line-of-business: bingo is not known; known are medicare-advantage, medicaid, commercial",
            "expedited: PT24H | expedited: 24h | acme.yaml: clock.expedited: must be hours (PT72H), calendar days (P7D) or business days (2 business days)",
            "expedited: PT24H | urgent: PT24H | acme.yaml: clock.expedited: is missing",
            "auto-confirm: true | auto-confim: true | acme.yaml: auto-confim: is not known here; known are auto-confirm"})
    void aMistakeIsNamedWithItsPlace(String fine, String wrong, String mistake) {
        // When, Then
        assertThatThrownBy(() -> read(FINE.replace(fine, wrong))).isInstanceOf(InvalidProfiles.class)
                .hasMessageContaining("\n  " + mistake);
    }

    @Test
    void onlyIdNameBusinessAndEndpointAreNeeded() {
        // When
        PayerProfile profile = read("""
                                    id: acme
                                    name: Acme Health
                                    line-of-business: commercial
                                    endpoint: https://acme.example/fhir
                                    """);

        // Then
        assertThat(profile).isEqualTo(new PayerProfile("acme", "Acme Health", LineOfBusiness.COMMERCIAL,
                URI.create("https://acme.example/fhir"), List.of(), null, List.of(Way.PAS), false,
                Optional.empty()));
    }

    @Test
    void aPayerWithoutPasNeedsNoEndpoint() {
        // When
        PayerProfile profile = read("""
                                    id: acme
                                    name: Acme Health
                                    line-of-business: commercial
                                    channels: [fax, manual]
                                    """);

        // Then
        assertThat(profile.way()).isEqualTo(Way.FAX);
        assertThat(profile.channels()).containsExactly(Way.FAX, Way.MANUAL);
        assertThat(profile.endpoint()).isEqualTo(PayerProfile.NOWHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"medicare", "medicaid", "bcbs", "anthem", "humana", "aetna", "dual-eligible"})
    void everyShippedProfileIsFaultless(String id) {
        // When
        PayerProfile profile = reader(true).read(ProfileFile.shipped(List.of(id))).get(id);

        // Then
        assertThat(profile.endpoint()).isEqualTo(URI.create("http://127.0.0.1:8090/payers/" + id + "/fhir"));
    }

    private static URI endpoint(String endpoint) {
        return read(FINE.replace("https://acme.example/fhir", endpoint)).endpoint();
    }
}
