package org.priorauth.chassis.payer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileReaderTest {

    private static final String NORTH = """
                                        id: north
                                        endpoint: ${HOST:https://fhir.north.example}/r4/
                                        """;

    private final ProfileReader<Payer> reader = new ProfileReader<>(Payer::read, Payer::id,
            name -> Optional.ofNullable(Map.of("SOUTH", "https://south.example").get(name)), new Endpoints(false));

    /** The least a service can want to know. */
    private record Payer(String id, URI endpoint) {

        static Optional<Payer> read(ProfileKeys keys) {
            Optional<String> id = keys.id();
            Optional<URI> endpoint = keys.endpoint();
            return keys.whole(() -> new Payer(id.orElseThrow(), endpoint.orElseThrow()));
        }
    }

    private Map<String, Payer> read(String... texts) {
        return reader.read(java.util.stream.IntStream.range(0, texts.length)
                .mapToObj(index -> new ProfileFile("file" + (index + 1) + ".yaml", texts[index])).toList());
    }

    @Test
    void aPlaceholderIsFilledFromTheSettingsElseByItsDefault() {
        // When
        Map<String, Payer> payers = read(NORTH, "{id: south, endpoint: '${SOUTH:https://other.example}'}");

        // Then
        assertThat(payers).containsOnlyKeys("north", "south");
        assertThat(payers.get("north").endpoint()).isEqualTo(URI.create("https://fhir.north.example/r4"));
        assertThat(payers.get("south").endpoint()).isEqualTo(URI.create("https://south.example"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
            "id: north; id: North; id: must be lower-case words with hyphens",
            "id: north; id: 7; id: must be a text", "id: north; id: ; id: has no value",
            "id: north; id: [; line 2: expected ',' or ']', but got {",
            "id: north; name: north; id: is missing",
            "id: north; id: !!java.net.URL [http://north.example]; line 1: Global tag is not allowed: tag:yaml.org,2002:java.net.URL",
            "${HOST:https://fhir.north.example}/r4/; https://no rth; endpoint: is not a URL",
            "${HOST:https://fhir.north.example}/r4/; ${HOST}/r4; endpoint: ${HOST} is not set",
            "${HOST:https://fhir.north.example}/r4/; http://north.example; endpoint: must be https",
            "${HOST:https://fhir.north.example}/r4/; https://10.0.0.7; endpoint: must not be a private address"})
    void aProblemNamesFileKeyAndWhatIsWrong(String right, String wrong, String problem) {
        assertThatThrownBy(() -> read(NORTH.replace(right, wrong))).isInstanceOf(InvalidProfiles.class)
                .hasMessageStartingWith("payer profiles are not valid:\n  file1.yaml: " + problem);
    }

    @Test
    void everyProblemOfEveryFileIsToldAtOnce() {
        assertThatThrownBy(() -> read("nom: North", "- no profile", NORTH, NORTH)).isInstanceOf(InvalidProfiles.class)
                .hasMessage("""
                            payer profiles are not valid:
                              file1.yaml: id: is missing
                              file1.yaml: endpoint: is missing
                              file1.yaml: nom: is not known here; known are endpoint, id
                              file2.yaml: must be a list of keys with values
                              file4.yaml: id: is used by another file too""");
    }

    @Test
    void ofAFolderOnlyTheProfilesAreRead(@TempDir Path folder) throws IOException {
        // Given
        Files.writeString(folder.resolve("north.yaml"), NORTH);
        Files.writeString(folder.resolve("notes.txt"), "no profile");

        // When
        List<ProfileFile> files = ProfileFile.in(folder);

        // Then
        assertThat(files).containsExactly(new ProfileFile("north.yaml", NORTH));
    }

    @Test
    void anEmptyOrMissingFolderIsSaid(@TempDir Path folder) {
        assertThatThrownBy(() -> ProfileFile.in(folder)).isInstanceOf(InvalidProfiles.class)
                .hasMessageEndingWith("there is no file that ends in .yaml");
        assertThatThrownBy(() -> ProfileFile.in(folder.resolve("none"))).isInstanceOf(InvalidProfiles.class)
                .hasMessageEndingWith("none: is not a folder");
    }

    @Test
    void aProfileThatIsNotShippedIsSaid() {
        assertThatThrownBy(() -> ProfileFile.shipped(List.of("nobody"))).isInstanceOf(InvalidProfiles.class)
                .hasMessageEndingWith("nobody.yaml: is not shipped with the service");
    }
}
