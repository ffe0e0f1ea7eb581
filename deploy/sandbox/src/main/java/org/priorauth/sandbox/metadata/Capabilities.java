package org.priorauth.sandbox.metadata;

import java.time.Instant;
import java.util.Date;

import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.UriType;
import org.priorauth.sandbox.fhir.Urls;

/** The server side of PAS 2.2.1 as a CapabilityStatement; subscriptions are shown by their topic (PAS spec-55). */
final class Capabilities {

    private static final String GUIDE = "http://hl7.org/fhir/us/davinci-pas/";
    private static final String VERSION = "|2.2.1";
    private static final String TOPIC = Urls.BACKPORT + "capabilitystatement-subscriptiontopic-canonical";
    private static final String OAUTH = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

    private final String base;
    private final boolean guarded;

    Capabilities(String base, boolean guarded) {
        this.base = base;
        this.guarded = guarded;
    }

    CapabilityStatement statement(Instant now) {
        CapabilityStatement statement = new CapabilityStatement().setStatus(PublicationStatus.ACTIVE)
                .setKind(CapabilityStatementKind.INSTANCE).setDate(Date.from(now))
                .setFhirVersion(FHIRVersion._4_0_1);
        statement.addFormat("application/fhir+json");
        statement.addImplementationGuide(GUIDE + "ImplementationGuide/hl7.fhir.us.davinci-pas" + VERSION);
        statement.addInstantiates(GUIDE + "CapabilityStatement/IntermediaryCapabilities" + VERSION);
        statement.getSoftware().setName("Prior Auth sandbox payer");
        statement.getImplementation().setDescription("A payer that is played").setUrl(base + "/fhir");
        rest(statement.addRest().setMode(RestfulCapabilityMode.SERVER));
        return statement;
    }

    private void rest(CapabilityStatementRestComponent rest) {
        CapabilityStatementRestResourceComponent claim = rest.addResource().setType("Claim");
        claim.addOperation().setName("submit").setDefinition(GUIDE + "OperationDefinition/Claim-submit" + VERSION);
        claim.addOperation().setName("inquire").setDefinition(GUIDE + "OperationDefinition/Claim-inquiry" + VERSION);
        subscription(rest.addResource().setType("Subscription"));
        rest.addOperation().setName("submit-attachment")
                .setDefinition("http://hl7.org/fhir/us/davinci-cdex/OperationDefinition/submit-attachment|2.1.0");
        if (guarded) {
            security(rest);
        }
    }

    private static void subscription(CapabilityStatementRestResourceComponent subscription) {
        subscription.addExtension(TOPIC, new CanonicalType(Urls.PAS_TOPIC));
        subscription.addSupportedProfile(Urls.PAS + "profile-subscription" + VERSION);
        subscription.addInteraction().setCode(TypeRestfulInteraction.CREATE);
        subscription.addInteraction().setCode(TypeRestfulInteraction.READ);
        subscription.addInteraction().setCode(TypeRestfulInteraction.UPDATE);
        subscription.addInteraction().setCode(TypeRestfulInteraction.DELETE);
        subscription.addOperation().setName("status").setDefinition(
                "http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition/backport-subscription-status");
    }

    private void security(CapabilityStatementRestComponent rest) {
        rest.getSecurity().addService().addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/restful-security-service").setCode("SMART-on-FHIR");
        Extension oauth = rest.getSecurity().addExtension().setUrl(OAUTH);
        oauth.addExtension("token", new UriType(base + "/token"));
    }
}
