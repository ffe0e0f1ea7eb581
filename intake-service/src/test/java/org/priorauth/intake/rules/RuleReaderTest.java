package org.priorauth.intake.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.intake.domain.Rulebook;

class RuleReaderTest {

    @Test
    void aPayersFileChangesWhatTheDefaultSays() {
        // When
        Rulebook rulebook = Rules.with("aetna.yaml", """
                                                     extends: default
                                                     facts:
                                                       coverage.group-number: required
                                                     categories:
                                                       physical-therapy:
                                                         service.frequency: waived
                                                         document.34824-3: required
                                                     """);

        // Then
        assertThat(rulebook.required(Optional.of("aetna"), Optional.of(ServiceCategory.PHYSICAL_THERAPY)))
                .contains("coverage.group-number", "document.34824-3", "patient.name")
                .doesNotContain("service.frequency");
        assertThat(rulebook.required(Optional.of("humana"), Optional.of(ServiceCategory.PHYSICAL_THERAPY)))
                .contains("service.frequency").doesNotContain("coverage.group-number");
    }

    @Test
    void anUnknownFactIsRefusedByFileLineAndKey() {
        assertThatThrownBy(() -> Rules.with("aetna.yaml", """
                                                          extends: default
                                                          facts:
                                                            patient.name: required
                                                            coverage.memberid: required
                                                          """)).isInstanceOfSatisfying(BrokenRules.class, broken -> {
            assertThat(broken.element()).isEqualTo("aetna.yaml line 4, facts.coverage.memberid");
            assertThat(broken.sentence())
                    .startsWith("aetna.yaml line 4, facts.coverage.memberid: is no fact; known are patient.name, ");
        });
    }

    @Test
    void everyOtherMistakeIsRefusedByFileLineAndKey() {
        assertThat(refusal("aetna.yaml", "facts:\n  patient.name: yes please\n"))
                .isEqualTo("aetna.yaml line 2, facts.patient.name: must be required or waived");
        assertThat(refusal("aetna.yaml", "fact:\n  patient.name: required\n"))
                .isEqualTo("aetna.yaml line 2, fact: is not a key of this file; known are categories, extends, facts");
        assertThat(refusal("aetna.yaml", "categories:\n  physio:\n    service.code: required\n"))
                .startsWith("aetna.yaml line 3, categories.physio: is no kind of care; known are [physical-therapy, ");
        assertThat(refusal("aetna.yaml", "facts:\n  patient.name: required\n  patient.name: waived\n"))
                .isEqualTo("aetna.yaml line 3, facts.patient.name: stands twice");
        assertThat(refusal("aetna.yaml", "facts:\n  - patient.name\n"))
                .isEqualTo("aetna.yaml line 2, facts: must be a mapping of keys to values");
        assertThat(refusal("aetna.yaml", "extends: humana\n"))
                .isEqualTo("aetna.yaml line 1, extends: does not lead to default: humana");
        assertThat(refusal("aetna.yaml", "extends: aetna\n"))
                .isEqualTo("aetna.yaml line 1, extends: does not lead to default: aetna");
        assertThat(refusal("aetna.yaml", "facts: {patient.name\n")).startsWith("aetna.yaml line 2: is not YAML: ");
        assertThat(refusal("aetna.yaml", "")).isEqualTo("aetna.yaml line 1: the file is empty");
        assertThat(refusal("cigna.yaml", "facts:\n  patient.name: required\n"))
                .isEqualTo("cigna.yaml line 1: is named after no payer of payers.yaml");
    }

    @Test
    void payersAreKnownOnceByAnyName() {
        assertThat(refusal("payers.yaml", """
                                          payers:
                                            aetna:
                                              name: Aetna
                                            other:
                                              name: Other
                                              aliases: [AETNA.]
                                          """))
                .isEqualTo("payers.yaml line 6, payers.other.aliases: names a payer a second time: AETNA.");
        assertThat(refusal("payers.yaml", "payers:\n  aetna:\n    aliases: [A]\n"))
                .isEqualTo("payers.yaml line 3, payers.aetna: has no name");
    }

    @Test
    void codesAreCodesOrRanges() {
        assertThat(refusal("services.yaml", """
                                            categories:
                                              imaging:
                                                procedures: [70010-76499, "77-78"]
                                            """)).isEqualTo(
                "services.yaml line 3, categories.imaging.procedures: is no code and no range of codes: 77-78");
    }

    @Test
    void thePayersAreKnownByIdNameAliasAndIdentifier() {
        // Given
        var payers = Rules.builtIn().payers();

        // Then
        Payer aetna = new Payer("aetna", "Aetna");
        assertThat(payers.ids()).containsExactly("aetna", "anthem", "bcbs", "dual-eligible", "humana", "medicaid",
                "medicare");
        assertThat(payers.withId("aetna")).contains(aetna);
        assertThat(payers.named("AETNA  INC.")).contains(aetna);
        assertThat(payers.identified("urn:oid:2.16.840.1.113883.6.300", "60054")).contains(aetna);
        assertThat(payers.named("Blue Cross Blue Shield")).contains(new Payer("bcbs", "Blue Cross Blue Shield"));
        assertThat(payers.named("Cigna")).isEmpty();
    }

    private static String refusal(String file, String text) {
        try {
            Rules.with(file, text);
            return "taken";
        } catch (BrokenRules broken) {
            return broken.sentence();
        }
    }
}
