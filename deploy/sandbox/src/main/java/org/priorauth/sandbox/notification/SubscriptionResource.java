package org.priorauth.sandbox.notification;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelComponent;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.web.Answers;
import org.priorauth.sandbox.web.Inlet;

import io.smallrye.common.annotation.Blocking;

/** The payer's Subscription endpoint. */
@Path("/payers/{payer}/fhir/Subscription")
@Blocking
public class SubscriptionResource {

    private final Subscriptions subscriptions;
    private final Inlet inlet;
    private final Answers answers;
    private final Clock clock;

    SubscriptionResource(Subscriptions subscriptions, Inlet inlet, Answers answers, Clock clock) {
        this.subscriptions = subscriptions;
        this.inlet = inlet;
        this.answers = answers;
        this.clock = clock;
    }

    /** 201; the handshake follows at once. Subscribing anew replaces headers and keeps the event numbers. */
    @POST
    public Response subscribe(@PathParam("payer") String payer, @Context UriInfo uri, byte[] body) {
        return inlet.read(body, Subscription.class, SubscriptionRules.SUBSCRIBE::check).answeredBy(asked -> {
            Subscriber added = subscriptions.add(subscriber(payer, uri.getBaseUri(), asked));
            return Response.fromResponse(answers.of(201, written(added))).location(URI.create(added.url())).build();
        });
    }

    @GET
    @Path("/{id}")
    public Response read(@PathParam("payer") String payer, @PathParam("id") String id) {
        return subscriptions.find(payer, id).map(it -> answers.ok(written(it))).orElseGet(this::unknown);
    }

    /** Subscribes anew under the same id; another endpoint or organization would be another subscription. */
    @PUT
    @Path("/{id}")
    public Response renew(@PathParam("payer") String payer, @PathParam("id") String id, @Context UriInfo uri,
            byte[] body) {
        return inlet.read(body, Subscription.class, SubscriptionRules.SUBSCRIBE::check).answeredBy(asked -> {
            Subscriber renewed = subscriber(payer, uri.getBaseUri(), asked);
            return renewed.id().equals(id) && subscriptions.find(payer, id).isPresent()
                    ? answers.ok(written(subscriptions.add(renewed)))
                    : unknown();
        });
    }

    /** How it stands with one subscription, as its notifications would say it. */
    @GET
    @Path("/{id}/$status")
    public Response status(@PathParam("payer") String payer, @PathParam("id") String id) {
        return subscriptions.find(payer, id)
                .map(it -> answers.ok(new NotificationBundle(it, clock.instant()).queried())).orElseGet(this::unknown);
    }

    @DELETE
    @Path("/{id}")
    public Response end(@PathParam("payer") String payer, @PathParam("id") String id) {
        return subscriptions.find(payer, id).map(it -> {
            subscriptions.remove(it);
            return Response.noContent().build();
        }).orElseGet(this::unknown);
    }

    private Response unknown() {
        return answers.refused(404, IssueType.NOTFOUND, "No such subscription.");
    }

    private static Subscriber subscriber(String payer, URI root, Subscription asked) {
        String base = root.resolve("/payers/" + payer + "/fhir").toString();
        List<String> headers = asked.getChannel().getHeader().stream().map(StringType::getValue).toList();
        return new Subscriber(payer, base, SubscriptionRules.organization(asked).orElseThrow(),
                asked.getChannel().getEndpoint(), headers, Subscriber.State.REQUESTED, 0);
    }

    /** Headers may be secrets; they are not shown again. */
    private static Subscription written(Subscriber subscriber) {
        Subscription subscription = new Subscription().setCriteria(Urls.PAS_TOPIC)
                .setStatus(SubscriptionStatus.fromCode(subscriber.state().name().toLowerCase(Locale.ROOT)))
                .setReason("Decisions on pended requests of one organization.");
        subscription.setId(subscriber.id());
        subscription.getMeta().addProfile(Urls.PAS + "profile-subscription");
        subscription.getCriteriaElement().addExtension(Urls.BACKPORT + "backport-filter-criteria",
                new StringType("org-identifier=" + subscriber.organization()));
        SubscriptionChannelComponent channel = subscription.getChannel().setType(SubscriptionChannelType.RESTHOOK)
                .setEndpoint(subscriber.endpoint()).setPayload("application/fhir+json");
        channel.getPayloadElement().addExtension(Urls.BACKPORT + "backport-payload-content",
                new CodeType("full-resource"));
        return subscription;
    }
}
