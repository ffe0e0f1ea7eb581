package org.priorauth.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.junit.jupiter.api.Test;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.outside.Answers;
import org.priorauth.submission.outside.Received;

import com.fasterxml.jackson.databind.node.ObjectNode;

import ca.uhn.fhir.context.FhirContext;
import io.quarkus.test.junit.QuarkusTest;

/** Notifications that say the same in other words: R4B's own resource, and XML. */
@QuarkusTest
class NotificationShapesTest extends PendedCases {

    @jakarta.inject.Inject
    FhirContext fhir;

    @Test
    void theStatusOfR4bDecidesTheCaseAsParametersDo() {
        // Given
        Received request = pended();
        ObjectNode notification = notification(request, "A1", 7, "newer-" + member);
        ObjectNode status = ((ObjectNode) notification.path("entry").path(0)).putObject("resource");
        status.put("resourceType", "SubscriptionStatus").put("status", "active").put("type", "event-notification");
        status.putArray("notificationEvent").addObject().put("eventNumber", "7").putObject("focus")
                .put("reference", notification.path("entry").path(1).path("fullUrl").asText());
        status.putObject("subscription").put("reference", "Subscription/newer-" + member);
        notification.put("type", "subscription-notification");

        // When
        int taken = notified("application/fhir+json; fhirVersion=4.3", Answers.bytes(notification));

        // Then
        assertThat(taken).isEqualTo(200);
        expect("ready", "sent", "pended", "decided");
        assertThat(last().decision()).isEqualTo(Decision.APPROVED);
        assertThat(stored("newer-" + member)).containsExactly("applied");
    }

    @Test
    void aNotificationInXmlDecidesTheCase() {
        // Given
        Received request = pended();
        IBaseResource notification = fhir.newJsonParser()
                .parseResource(notification(request, "A3", 7, "xml-" + member).toString());

        // When
        int taken = notified("application/fhir+xml; charset=UTF-8",
                fhir.newXmlParser().encodeResourceToString(notification).getBytes());

        // Then
        assertThat(taken).isEqualTo(200);
        expect("ready", "sent", "pended", "decided");
        assertThat(last().decision()).isEqualTo(Decision.DENIED);
        assertThat(stored("xml-" + member)).containsExactly("applied");
    }
}
