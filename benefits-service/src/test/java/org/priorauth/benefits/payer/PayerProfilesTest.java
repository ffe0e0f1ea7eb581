package org.priorauth.benefits.payer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.benefits.domain.PayerProfile;
import org.priorauth.chassis.payer.Endpoints;
import org.priorauth.chassis.payer.InvalidProfiles;
import org.priorauth.chassis.payer.ProfileFile;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.ServiceCategory;

class PayerProfilesTest {

    private static final Function<String, Optional<String>> SETTINGS = name -> Optional
            .ofNullable(Map.of("PRIORAUTH_SANDBOX_URL", "http://127.0.0.1:8090").get(name));

    private static final String VALID = """
                                        id: north
                                        name: North Health
                                        endpoint: https://fhir.north.example/r4/
                                        identifier: urn:oid:2.16.840.1.113883.6.300|12345
                                        letter-code: http://loinc.org|52034-6
                                        published: Prior authorization list of 2026-01-01, https://north.example/pa
                                        authorization:
                                          physical-therapy: yes
                                          imaging: no
                                        documents:
                                          physical-therapy: [http://loinc.org|34824-3]
                                        """;

    private static PayerProfiles profiles(String... texts) {
        List<ProfileFile> files = java.util.stream.IntStream.range(0, texts.length)
                .mapToObj(index -> new ProfileFile("file" + (index + 1) + ".yaml", texts[index])).toList();
        return new PayerProfiles(files, SETTINGS, new Endpoints(true));
    }

    private static void assertProblem(String problem, String... texts) {
        assertThatThrownBy(() -> profiles(texts)).isInstanceOf(InvalidProfiles.class)
                .hasMessage("payer profiles are not valid:\n  " + problem);
    }

    @Test
    void aProfileIsReadToItsLastKey() {
        // When
        Optional<PayerProfile> found = profiles(VALID).find("north");

        // Then
        assertThat(found).contains(new PayerProfile("north", "North Health",
                URI.create("https://fhir.north.example/r4"),
                new Code("urn:oid:2.16.840.1.113883.6.300", "12345", null),
                new Code("http://loinc.org", "52034-6", null),
                Map.of(ServiceCategory.PHYSICAL_THERAPY, Answer.YES, ServiceCategory.IMAGING, Answer.NO),
                Map.of(ServiceCategory.PHYSICAL_THERAPY, List.of(new Code("http://loinc.org", "34824-3", null)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"medicare", "medicaid", "bcbs", "anthem", "humana", "aetna", "dual-eligible"})
    void theBuiltInPayersLeadToTheSandboxAndHaveNoDefaults(String id) {
        // When
        PayerProfile payer = new PayerProfiles(ProfileFile.shipped(), SETTINGS, new Endpoints(true)).find(id)
                .orElseThrow();

        // Then
        assertThat(payer.endpoint()).isEqualTo(URI.create("http://127.0.0.1:8090/payers/" + id + "/fhir"));
        assertThat(payer.letterCode())
                .isEqualTo(new Code("urn:priorauth:document-type", "letter-of-medical-necessity", null));
        assertThat(payer.authorization()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
            "id: north; id: North; file1.yaml: id: must be lower-case words with hyphens",
            "name: North Health; name: 7; file1.yaml: name: must be a text",
            "name: North Health; nom: North; file1.yaml: nom: is not known here; known are authorization",
            "https://fhir.north.example/r4/; http://fhir.north.example; file1.yaml: endpoint: must be https",
            "https://fhir.north.example/r4/; https://10.0.0.7/r4; file1.yaml: endpoint: must not be a private address",
            "https://fhir.north.example/r4/; ${NORTH_URL}/r4; file1.yaml: endpoint: ${NORTH_URL} is not set",
            "https://fhir.north.example/r4/; 'https://no rth'; file1.yaml: endpoint: is not a URL",
            "http://loinc.org|52034-6; 52034-6; file1.yaml: letter-code: must be system|code",
            "physical-therapy: yes; physical-therapy: maybe; file1.yaml: authorization.physical-therapy: must be yes or no",
            "imaging: no; x-ray: no; file1.yaml: authorization.x-ray: is not known here; known are ",
            "[http://loinc.org|34824-3]; 34824-3; file1.yaml: documents.physical-therapy: must be a list of system|code",
            "published: Prior; publisht: Prior; file1.yaml: published: must say where and when the payer published",
            "imaging: no; physical-therapy: no; file1.yaml: line 9: found duplicate key physical-therapy"})
    void eachProblemNamesFileKeyAndWhatIsWrong(String right, String wrong, String problem) {
        assertThatThrownBy(() -> profiles(VALID.replace(right, wrong))).isInstanceOf(InvalidProfiles.class)
                .hasMessageContaining("\n  " + problem);
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertProblem("""
                      file1.yaml: id: is missing
                        file1.yaml: name: is missing
                        file1.yaml: letter-code: is missing
                        file2.yaml: must be a list of keys with values""",
                "endpoint: https://fhir.north.example", "- no profile");
    }

    @Test
    void twoFilesMayNotBeTheSamePayer() {
        assertProblem("file2.yaml: id: is used by another file too", VALID, VALID);
    }

    @Test
    void aFolderTakesThePlaceOfTheBuiltInProfiles(@TempDir Path folder) throws IOException {
        // Given
        Files.writeString(folder.resolve("north.yaml"), VALID);
        Files.writeString(folder.resolve("notes.txt"), "no profile");

        // When
        PayerProfiles profiles = new PayerProfiles(ProfileFile.in(folder), SETTINGS, new Endpoints(false));

        // Then
        assertThat(profiles.find("north")).isPresent();
        assertThat(profiles.find("aetna")).isEmpty();
    }
}
