package org.priorauth.submission.pas;

import java.util.UUID;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;

/** Names that PAS 2.2.1 defines, and the code systems it binds. */
public final class Pas {

    public static final String BASE = "http://hl7.org/fhir/us/davinci-pas/StructureDefinition/";
    public static final String TEMPORARY_CODES = "http://hl7.org/fhir/us/davinci-pas/CodeSystem/PASTempCodes";
    public static final String TOPIC = "http://hl7.org/fhir/us/davinci-pas/SubscriptionTopic/PASSubscriptionTopic";

    /** The namespace of Claim.identifier: the intent's id. */
    public static final String CLAIM_IDENTIFIERS = "https://priorauth.org/identifiers/claim";
    /** Bundle.identifier is a URN: {@code urn:uuid:} and the intent's id. */
    public static final String URNS = "urn:ietf:rfc:3986";

    static final String NPI = "http://hl7.org/fhir/sid/us-npi";
    static final String TAX_ID = "http://terminology.hl7.org/NamingSystem/USEIN";
    static final String PLACES = "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set";
    static final String TAXONOMY = "http://nucc.org/provider-taxonomy";

    private Pas() {}

    /** The resource id of the Claim of an intent. */
    public static UUID claimId(UUID intent) {
        return Known.resource(intent);
    }

    /** A code of one of X12's lists, e.g. 1322 for the certification type. */
    static CodeableConcept x12(String list, String code) {
        return concept("https://codesystem.x12.org/005010/" + list, code);
    }

    static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding(system, code, null));
    }

    static CodeableConcept temporary(String code) {
        return concept(TEMPORARY_CODES, code);
    }

    static Extension extension(String name, Type value) {
        return new Extension(BASE + name, value);
    }

    static <R extends Resource> R profiled(R resource, String profile) {
        resource.getMeta().getProfile().clear();
        resource.getMeta().addProfile(BASE + profile);
        return resource;
    }
}
