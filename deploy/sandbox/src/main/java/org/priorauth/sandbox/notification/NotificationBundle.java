package org.priorauth.sandbox.notification;

import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.priorauth.sandbox.fhir.Urls;

/** A notification as the R4 backport writes it: a history Bundle, first the status as Parameters, then what it is about. */
final class NotificationBundle {

    private final Subscriber subscriber;
    private final Instant at;

    NotificationBundle(Subscriber subscriber, Instant at) {
        this.subscriber = subscriber;
        this.at = at;
    }

    Bundle handshake() {
        return withStatus(status("handshake", subscriber.events()));
    }

    Bundle heartbeat() {
        return withStatus(status("heartbeat", subscriber.events()));
    }

    /** What {@code $status} finds: a search set of one (R4 backport, operation $status). */
    Bundle queried() {
        Bundle found = new Bundle().setType(BundleType.SEARCHSET).setTimestamp(Date.from(at)).setTotal(1);
        found.setId(UUID.randomUUID().toString());
        Parameters status = status("query-status", subscriber.events());
        found.addEntry().setFullUrl("urn:uuid:" + status.getIdPart()).setResource(status).getSearch()
                .setMode(SearchEntryMode.MATCH);
        return found;
    }

    /** PAS spec-61: the whole response Bundle comes along. */
    Bundle event(long number, Instant happened, Bundle answer) {
        String url = subscriber.base() + "/Bundle/" + answer.getIdPart();
        Parameters status = status("event-notification", number);
        ParametersParameterComponent event = status.addParameter().setName("notification-event");
        event.addPart().setName("event-number").setValue(new StringType(Long.toString(number)));
        event.addPart().setName("timestamp").setValue(new InstantType(Date.from(happened)));
        event.addPart().setName("focus").setValue(new Reference(url));
        Bundle notification = withStatus(status);
        asked(notification.addEntry().setFullUrl(url).setResource(answer), url);
        return notification;
    }

    private Bundle withStatus(Parameters status) {
        Bundle notification = new Bundle().setType(BundleType.HISTORY).setTimestamp(Date.from(at));
        notification.setId(UUID.randomUUID().toString());
        notification.getMeta().addProfile(Urls.BACKPORT + "backport-subscription-notification-r4");
        String url = "urn:uuid:" + status.getIdPart();
        asked(notification.addEntry().setFullUrl(url).setResource(status), subscriber.url() + "/$status");
        return notification;
    }

    private Parameters status(String type, long events) {
        Parameters status = new Parameters();
        status.setId(UUID.randomUUID().toString());
        status.getMeta().addProfile(Urls.BACKPORT + "backport-subscription-status-r4");
        status.addParameter().setName("subscription").setValue(new Reference(subscriber.url()));
        status.addParameter().setName("topic").setValue(new CanonicalType(Urls.PAS_TOPIC));
        status.addParameter().setName("status")
                .setValue(new CodeType(subscriber.state().name().toLowerCase(Locale.ROOT)));
        status.addParameter().setName("type").setValue(new CodeType(type));
        status.addParameter().setName("events-since-subscription-start")
                .setValue(new StringType(Long.toString(events)));
        return status;
    }

    private static void asked(BundleEntryComponent entry, String url) {
        entry.getRequest().setMethod(HTTPVerb.GET).setUrl(url);
        entry.getResponse().setStatus("200");
    }
}
