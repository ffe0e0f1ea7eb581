package org.priorauth.submission.pas;

import java.net.URI;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;

/** profile-subscription: tell us by rest-hook, with the whole response, when a request of this organisation moved. */
final class SubscriptionRequest {

    private static final String BACKPORT = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/";

    private SubscriptionRequest() {}

    static Subscription of(String organization, URI endpoint, String authorization) {
        Subscription subscription = Pas.profiled(new Subscription(), "profile-subscription");
        subscription.setStatus(Subscription.SubscriptionStatus.REQUESTED)
                .setReason("Decisions on pended prior authorizations").setCriteria(Pas.TOPIC);
        // the topic and the guide's example say orgIdentifier, its text org-identifier: the artifact rules
        subscription.getCriteriaElement().addExtension(BACKPORT + "backport-filter-criteria",
                new StringType("orgIdentifier=" + organization));
        Subscription.SubscriptionChannelComponent channel = subscription.getChannel()
                .setType(Subscription.SubscriptionChannelType.RESTHOOK).setEndpoint(endpoint.toString())
                .setPayload("application/fhir+json");
        channel.getPayloadElement().addExtension(BACKPORT + "backport-payload-content", new CodeType("full-resource"));
        channel.addHeader("Authorization: " + authorization);
        return subscription;
    }
}
