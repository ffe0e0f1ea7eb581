package org.priorauth.sandbox.notification;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.rules.Mandatory;
import org.priorauth.sandbox.rules.Rule;
import org.priorauth.sandbox.rules.RuleBook;

/** What a Subscription must say. */
public final class SubscriptionRules {

    // the specification says org-identifier, its topic and example say orgIdentifier: both are taken
    private static final Set<String> FILTERS = Set.of("org-identifier", "orgIdentifier");

    public static final RuleBook<Subscription> SUBSCRIBE = new RuleBook<>("Subscription",
            List.of(List.of(rule("subscription-stated", "The subscription is requested and says why.", "Subscription",
                    it -> it.getStatus() == SubscriptionStatus.REQUESTED && it.hasReason()),
                    rule("subscription-topic", "The criteria are the PAS topic.", "Subscription.criteria",
                            it -> Urls.PAS_TOPIC.equals(it.getCriteria())),
                    rule("subscription-channel", "The channel is a rest-hook.", "Subscription.channel.type",
                            it -> it.getChannel().getType() == SubscriptionChannelType.RESTHOOK),
                    rule("subscription-endpoint", "The endpoint is an absolute http or https URL.",
                            "Subscription.channel.endpoint", it -> isHttp(it.getChannel().getEndpoint())),
                    rule("subscription-payload", "The payload is application/fhir+json with the full resource.",
                            "Subscription.channel.payload", SubscriptionRules::isFullResource),
                    rule("subscription-filter",
                            "The filter is org-identifier=[identifier of the requesting organization].",
                            "Subscription.criteria.extension", it -> organization(it).isPresent()),
                    rule("subscription-header",
                            "Every header is written 'Name: value' and is none that HTTP sets itself.",
                            "Subscription.channel.header",
                            it -> it.getChannel().getHeader().stream().map(StringType::getValue)
                                    .allMatch(Header::isWellFormed)))));

    private SubscriptionRules() {}

    /** The value of the filter criterion (PAS spec-58). */
    static Optional<String> organization(Subscription subscription) {
        return subscription.getCriteriaElement().getExtensionsByUrl(Urls.BACKPORT + "backport-filter-criteria").stream()
                .map(it -> it.getValue() instanceof StringType text ? text.getValue() : "")
                .filter(it -> it.contains("="))
                .map(it -> it.split("=", 2)).filter(it -> FILTERS.contains(it[0].strip()) && !it[1].isBlank())
                .map(it -> it[1].strip()).findFirst();
    }

    private static Rule<Subscription> rule(String id, String sentence, String expression, Predicate<Subscription> met) {
        return new Mandatory<>(id, sentence, "PAS 2.2.1 profile-subscription; spec-56, spec-57, spec-58, spec-62",
                expression, met);
    }

    private static boolean isFullResource(Subscription subscription) {
        boolean full = subscription.getChannel().getPayloadElement()
                .getExtensionsByUrl(Urls.BACKPORT + "backport-payload-content").stream()
                .anyMatch(it -> it.getValue() instanceof CodeType code && "full-resource".equals(code.getValue()));
        return full && "application/fhir+json".equals(subscription.getChannel().getPayload());
    }

    private static boolean isHttp(String endpoint) {
        try {
            URI uri = URI.create(String.valueOf(endpoint));
            return uri.getHost() != null && Set.of("http", "https").contains(String.valueOf(uri.getScheme()));
        } catch (IllegalArgumentException notAUri) {
            return false;
        }
    }
}
