package org.priorauth.lmn.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.lint.Finding;
import org.priorauth.lmn.domain.lint.Lint;
import org.priorauth.lmn.domain.lint.Policy;

class PolicyShelfTest {

    private final Known known = Workshop.known(Cast.order());
    private final Draft vague = Workshop.DRAFTING.edit(Workshop.DRAFTING.first(known, Workshop.LETTER, false), known,
            Map.of(Element.RATIONALE, "Therapy is medically necessary."), "chen");

    @ParameterizedTest
    @CsvSource({"info,INFO", "warning,WARNING", "blocking,BLOCKING"})
    void aPayerSaysHowLoudARuleIs(String level, String severity) {
        // Given
        Lint lint = new Lint(Lint.rules(), shelf("aetna: {levels: {vague-language: %s}}".formatted(level)));

        // When
        List<Finding> found = lint.look(vague, known);

        // Then
        assertThat(found).extracting(finding -> finding.rule() + " " + finding.severity().name())
                .containsExactly("vague-language " + severity);
    }

    @Test
    void aRuleThatIsOffFindsNothing() {
        assertThat(new Lint(Lint.rules(), shelf("aetna: {levels: {vague-language: 'off'}}")).look(vague, known))
                .isEmpty();
    }

    @Test
    void anotherPayersPolicyChangesNothing() {
        assertThat(new Lint(Lint.rules(), shelf("humana: {levels: {vague-language: 'off'}}")).look(vague, known))
                .extracting(Finding::rule).containsExactly("vague-language");
    }

    @Test
    void aPayerMayRefuseASigner() {
        // Given
        Lint lint = new Lint(Lint.rules(), shelf("aetna: {signers: {physical-therapy: [PT]}}"));

        // When
        List<Finding> found = lint.look(Workshop.DRAFTING.first(known, Workshop.LETTER, false), known);

        // Then
        assertThat(found).extracting(Finding::rule).containsExactly("signer-not-accepted");
        assertThat(found.get(0).clash()).isEqualTo(new Finding.Clash("clinician", "MD"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"aetna: {levels: {no-such-rule: info}}|no rule no-such-rule",
            "aetna: {levels: {too-long: loud}}|no level loud",
            "aetna: {signers: {dentistry: [DDS]}}|no category dentistry"})
    void aMistakeStopsTheStartAndNamesThePlace(String payer, String why) {
        assertThatThrownBy(() -> shelf(payer)).isInstanceOf(IllegalStateException.class)
                .hasMessage("policies.yaml: aetna: " + why);
    }

    @Test
    void theShippedPoliciesAreRead() {
        // When
        Policy medicare = new PolicyShelf(Optional.empty()).of("medicare");

        // Then
        assertThat(medicare.levels()).containsEntry("limit-not-mentioned", Policy.Level.INFO);
        assertThat(new PolicyShelf(Optional.empty()).of("nobody").levels()).isEmpty();
    }

    @Test
    void whatAClinicLaysOverLeavesTheRestAsItWas() {
        // Given
        PolicyFile below = read("standard: {levels: {too-long: info}}\n"
                + "payers: {humana: {levels: {first-screen: warning}, signers: {any: [MD], imaging: [PT]}}}");

        // When
        Policy humana = new PolicyShelf("own.yaml",
                read("payers: {humana: {signers: {imaging: [DO]}}}").over(below)).of("humana");

        // Then
        assertThat(humana.levels()).containsOnly(Map.entry("too-long", Policy.Level.INFO),
                Map.entry("first-screen", Policy.Level.WARNING));
        assertThat(humana.signers(ServiceCategory.IMAGING)).containsExactly("DO");
        assertThat(humana.signers(ServiceCategory.SURGERY)).containsExactly("MD");
    }

    @ParameterizedTest
    @CsvSource({"DPT,true", "dpt,true", "'OCS; MD',true", "P.T.,true", "PHD,false", "PsyD,false", "RN,false",
            "'',false", "Captain,false"})
    void anAccountsCredentialsAreReadAsKindsOfLicence(String held, boolean taken) {
        // Given
        Policy policy = shelf("aetna: {signers: {physical-therapy: [PT, MD]}}").of("aetna");

        // When
        boolean takes = policy.takes(held, ServiceCategory.PHYSICAL_THERAPY);

        // Then
        assertThat(takes).isEqualTo(taken);
    }

    private static PolicyShelf shelf(String payer) {
        return new PolicyShelf("policies.yaml", read("standard: {}\npayers:\n  " + payer + "\n"));
    }

    private static PolicyFile read(String yaml) {
        return PolicyShelf.read("policies.yaml",
                new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
