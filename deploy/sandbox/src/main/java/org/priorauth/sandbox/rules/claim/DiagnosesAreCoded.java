package org.priorauth.sandbox.rules.claim;

import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.DiagnosisComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.rules.Coded;
import org.priorauth.sandbox.rules.Rule;

public final class DiagnosesAreCoded extends Rule<PasRequest> {

    public DiagnosesAreCoded() {
        super("diagnosis-coded", "Every diagnosis is a code of a diagnosis system, ICD-10-CM as a rule.",
                "PAS 2.2.1 profile-claim, Claim.diagnosis.diagnosis[x], value set X12278DiagnosisCodes",
                IssueType.CODEINVALID);
    }

    @Override
    protected Stream<String> brokenAt(PasRequest request) {
        return request.claim().each("diagnosis", Claim::getDiagnosis).filter(it -> !isCoded(it.value()))
                .map(it -> it.child("diagnosis"));
    }

    private static final Set<String> SYSTEMS = Set.of("http://hl7.org/fhir/sid/icd-10-cm",
            "http://terminology.hl7.org/CodeSystem/icd9cm",
            "https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/AcuteInpatientPPS/MS-DRG-Classifications-and-Software",
            "http://uri.hddaccess.com/cs/apdrg", "http://uri.hddaccess.com/cs/aprdrg");

    private static boolean isCoded(DiagnosisComponent it) {
        return it.getDiagnosis() instanceof CodeableConcept concept && Coded.inSystem(concept, SYSTEMS);
    }
}
