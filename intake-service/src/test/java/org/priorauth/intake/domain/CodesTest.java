package org.priorauth.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.intake.domain.ServiceCatalogue.Care;
import org.priorauth.intake.rules.Rules;

class CodesTest {

    private final ServiceCatalogue services = Rules.builtIn().services();

    @Test
    void anNpiHasTenDigitsAndTheRightCheckDigit() {
        assertThat(List.of("9999984591", "9999985119", "9999985226", "1234567893", "9999870014"))
                .allMatch(Npi::isValid);
        assertThat(List.of("9999984590", "1234567890", "123456789", "12345678933", "12345678a3", ""))
                .noneMatch(Npi::isValid);
    }

    @Test
    void diagnosesAreShapedLikeIcd10Cm() {
        assertThat(List.of("M17.11", "R26.2", "I10", "S72.001A", "C4A.0", "M1A.00X0", "U07.1", "Z3A.20"))
                .allMatch(CodeShapes::looksLikeIcd10Cm);
        assertThat(List.of("M17.", "17.11", "m17.11", "M1", "S72.001AB", "15777000"))
                .noneMatch(CodeShapes::looksLikeIcd10Cm);
    }

    @Test
    void proceduresAreShapedLikeCptOrHcpcs() {
        assertThat(List.of("97110", "0362T", "0001U", "3044F", "0002M"))
                .allMatch(code -> CodeShapes.looksLikeProcedure(new Code(Code.CPT, code, null)));
        assertThat(List.of("K0823", "E2607", "J1745", "A4206"))
                .allMatch(code -> CodeShapes.looksLikeProcedure(new Code(Code.HCPCS, code, null)));
        assertThat(List.of("9711", "971100", "97110A", "K0823"))
                .noneMatch(code -> CodeShapes.looksLikeProcedure(new Code(Code.CPT, code, null)));
    }

    @Test
    void theKindOfCareIsToldByTheCode() {
        assertThat(category("97110")).isEqualTo(ServiceCategory.PHYSICAL_THERAPY);
        assertThat(category("97165")).isEqualTo(ServiceCategory.OCCUPATIONAL_THERAPY);
        assertThat(category("92507")).isEqualTo(ServiceCategory.SPEECH_THERAPY);
        assertThat(category("90834")).isEqualTo(ServiceCategory.BEHAVIORAL_HEALTH);
        assertThat(category("97153")).isEqualTo(ServiceCategory.BEHAVIORAL_HEALTH);
        assertThat(category("72148")).isEqualTo(ServiceCategory.IMAGING);
        assertThat(category("27130")).isEqualTo(ServiceCategory.SURGERY);
        assertThat(category("94625")).isEqualTo(ServiceCategory.OTHER);
    }

    @Test
    void theModifierTellsBeforeTheCode() {
        // When
        Care care = services.classify(List.of(new Code(Code.CPT, "97110", null)), List.of("GO"), List.of());

        // Then
        assertThat(care).isEqualTo(new Care.Authorisable(ServiceCategory.OCCUPATIONAL_THERAPY));
    }

    @Test
    void hcpcsCodesTellEquipmentAndInfusions() {
        assertThat(services.classify(List.of(new Code(Code.HCPCS, "K0823", null)), List.of(), List.of()))
                .isEqualTo(new Care.Authorisable(ServiceCategory.DURABLE_EQUIPMENT));
        assertThat(services.classify(List.of(new Code(Code.HCPCS, "J1745", null)), List.of(), List.of()))
                .isEqualTo(new Care.Authorisable(ServiceCategory.INFUSION_DRUG));
    }

    @Test
    void educationIsNotAuthorisedUnlessAProcedureCodeSaysWhatIsDone() {
        // Given
        Code education = new Code(ServiceCatalogue.SNOMED, "386463000", null);

        // When
        Care alone = services.classify(List.of(education), List.of(), List.of());
        Care coded = services.classify(List.of(new Code(Code.CPT, "97110", null), education), List.of(), List.of());

        // Then
        assertThat(alone).isEqualTo(new Care.NotAuthorised(
                "Education is part of a visit; no payer authorises it on its own."));
        assertThat(coded).isEqualTo(new Care.Authorisable(ServiceCategory.PHYSICAL_THERAPY));
    }

    private ServiceCategory category(String cpt) {
        return ((Care.Authorisable) services.classify(List.of(new Code(Code.CPT, cpt, null)), List.of(), List.of()))
                .category();
    }
}
