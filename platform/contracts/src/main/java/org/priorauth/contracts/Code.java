package org.priorauth.contracts;

/**
 * A code and the system that defines it, as in FHIR's Coding.
 *
 * @param system the code system's URI, e.g. {@code http://hl7.org/fhir/sid/icd-10-cm}
 * @param display the words the sender put beside the code; descriptors of licensed systems are never added by us
 */
public record Code(String system, String code, String display) {

    public static final String ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm";
    public static final String CPT = "http://www.ama-assn.org/go/cpt";
    public static final String HCPCS = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";
}
