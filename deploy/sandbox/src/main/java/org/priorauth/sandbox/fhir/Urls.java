package org.priorauth.sandbox.fhir;

/** The names FHIR and PAS give to extensions and code systems (PAS 2.2.1, profiles and value sets). */
public final class Urls {

    public static final String PAS = "http://hl7.org/fhir/us/davinci-pas/StructureDefinition/";
    public static final String PAS_CODES = "http://hl7.org/fhir/us/davinci-pas/CodeSystem/PASTempCodes";
    public static final String PAS_TOPIC = "http://hl7.org/fhir/us/davinci-pas/SubscriptionTopic/PASSubscriptionTopic";
    public static final String BACKPORT = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/";

    public static final String REQUEST_TYPE = PAS + "extension-serviceItemRequestType";
    public static final String CERTIFICATION_TYPE = PAS + "extension-certificationType";
    public static final String LEVEL_OF_SERVICE = PAS + "extension-levelOfServiceCode";
    public static final String DOCUMENT_INFORMATION = PAS + "extension-documentInformation";
    public static final String CARE_TEAM_SCOPE = PAS + "extension-careTeamClaimScope";
    public static final String INFO_CHANGED = PAS + "extension-infoChanged";
    public static final String INFO_CANCELLED = PAS + "modifierextension-infoCancelled";
    public static final String ITEM_TRACE = PAS + "extension-itemTraceNumber";
    public static final String AUTHORIZATION_NUMBER = PAS + "extension-authorizationNumber";
    public static final String ADMINISTRATION_NUMBER = PAS + "extension-administrationReferenceNumber";

    public static final String X12 = "https://codesystem.x12.org/005010/";
    public static final String X12_REQUEST_TYPE = X12 + "1525";
    public static final String X12_CERTIFICATION_TYPE = X12 + "1322";
    public static final String X12_SERVICE_TYPE = X12 + "1365";
    public static final String X12_REVIEW_ACTION = X12 + "306";
    public static final String X12_REJECT_REASON = X12 + "901";
    public static final String X12_FOLLOW_UP = X12 + "889";
    public static final String X12_REPORT_TYPE = X12 + "755";
    public static final String X12_DECISION_REASON = "https://codesystem.x12.org/external/886";

    public static final String PLACE_OF_SERVICE = "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set";
    public static final String TYPE_OF_BILL = "https://www.nubc.org/CodeSystem/TypeOfBill";
    public static final String CLAIM_TYPE = "http://terminology.hl7.org/CodeSystem/claim-type";
    public static final String RELATED_CLAIM = "http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship";
    public static final String ADJUDICATION = "http://terminology.hl7.org/CodeSystem/adjudication";
    public static final String IDENTIFIER_TYPE = "http://terminology.hl7.org/CodeSystem/v2-0203";
    public static final String NPI = "http://hl7.org/fhir/sid/us-npi";
    public static final String LOINC = "http://loinc.org";

    private Urls() {}
}
