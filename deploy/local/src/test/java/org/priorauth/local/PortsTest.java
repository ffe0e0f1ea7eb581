package org.priorauth.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @Test
    void theStandardPortsAreThoseOfTheDocumentation() {
        // When
        Map<String, Integer> ports = Ports.standard().byName();

        // Then
        assertThat(ports).isEqualTo(Map.of("kafka", 19092, "postgres", 15432, "login", 8180, "sandbox", 8090, "intake",
                8081, "benefits", 8082, "lmn", 8083, "submission", 8084, "inbox", 8085, "gateway", 8080));
    }

    @Test
    void freePortsAreAllDifferent() {
        // When
        Ports ports = Ports.free();

        // Then
        assertThat(ports.byName().values()).doesNotHaveDuplicates().hasSize(10);
    }

    @Test
    void aNameNobodyHasIsRefusedWithThoseThatAre() {
        // When // Then
        assertThatThrownBy(() -> Ports.standard().with(Map.of("gatway", 9080))).hasMessage(
                "There is no port called 'gatway': choose one of kafka, postgres, login, sandbox, intake, benefits, "
                        + "lmn, submission, inbox, gateway.");
    }

    @Test
    void otherCommandsReadWhatARunWroteDown(@TempDir Path run) {
        // Given
        Addresses addresses = new Addresses(Ports.standard().with("kafka", 29092), "http://127.0.0.1:1/token");

        // When
        addresses.write(run);

        // Then
        assertThat(Addresses.read(run)).contains(addresses);
        assertThat(Addresses.read(run.resolve("nothing"))).isEmpty();
    }
}
