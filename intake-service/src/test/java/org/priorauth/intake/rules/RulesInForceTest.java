package org.priorauth.intake.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.intake.IntakeSettings;

class RulesInForceTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void aFileOfTheFolderTakesThePlaceOfTheBuiltInOne() throws IOException {
        // Given
        write("medicare.yaml", "facts:\n  patient.address: required\n");

        // When
        RulesInForce rules = new RulesInForce(settings(), CLOCK);

        // Then
        assertThat(required(rules, "medicare")).contains("patient.address", "patient.name")
                .doesNotContain("clinical.goal");
        assertThat(rules.status()).isEqualTo(new RulesInForce.Status(
                java.util.List.of("default", "dual-eligible", "medicaid", "medicare"), NOON, null));
    }

    @Test
    void aChangedFileIsSeenWithoutARestart() throws IOException {
        // Given
        RulesInForce rules = new RulesInForce(settings(), CLOCK);
        write("aetna.yaml", "facts:\n  coverage.group-number: required\n");

        // When
        rules.look();

        // Then
        assertThat(required(rules, "aetna")).contains("coverage.group-number");
    }

    @Test
    void aBrokenFileIsRefusedAndTheOldRulesStay() throws IOException {
        // Given
        write("aetna.yaml", "facts:\n  coverage.group-number: required\n");
        RulesInForce rules = new RulesInForce(settings(), CLOCK);
        write("aetna.yaml", "facts:\n  coverage.group-nr: required\n");

        // When
        rules.look();

        // Then
        assertThat(required(rules, "aetna")).contains("coverage.group-number");
        assertThat(rules.status().refused())
                .startsWith("aetna.yaml line 2, facts.coverage.group-nr: is no fact; known are ");
        assertThatThrownBy(rules::reload).isInstanceOf(BrokenRules.class);
    }

    @Test
    void aServiceWithoutSoundRulesDoesNotStart() throws IOException {
        // Given
        write("services.yaml", "categories: [imaging]\n");

        // Then
        assertThatThrownBy(() -> new RulesInForce(settings(), CLOCK)).isInstanceOf(BrokenRules.class)
                .hasMessage("must be a mapping of keys to values");
    }

    private static java.util.Set<String> required(RulesInForce rules, String payer) {
        return rules.rulebook().required(Optional.of(payer), Optional.of(ServiceCategory.PHYSICAL_THERAPY));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private IntakeSettings settings() {
        IntakeSettings.Rules rules = new IntakeSettings.Rules() {

            @Override
            public Optional<Path> directory() {
                return Optional.of(folder);
            }

            @Override
            public String checkEvery() {
                return "off";
            }
        };
        return new IntakeSettings() {

            @Override
            public Rules rules() {
                return rules;
            }

            @Override
            public int readAsideFrom() {
                return 0;
            }
        };
    }
}
