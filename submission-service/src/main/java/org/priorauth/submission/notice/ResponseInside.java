package org.priorauth.submission.notice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.priorauth.submission.answer.AnswerReader;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Finds the response within a notification. */
@ApplicationScoped
class ResponseInside {

    private final AnswerReader reader;

    ResponseInside(AnswerReader reader) { this.reader = reader; }

    /** The response Bundle the event is about; empty where it holds none, or several that cannot be told apart. */
    Uni<Optional<Bundle>> of(NotificationRow row) {
        return Uni.createFrom().item(() -> reader.parsed(row.body).flatMap(one -> response(one, row.focus)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static Optional<Bundle> response(IBaseResource resource, String focus) {
        if (!(resource instanceof Bundle notification)) {
            return Optional.empty();
        }
        if (holdsAnswer(notification)) {
            return Optional.of(notification);
        }
        List<BundleEntryComponent> inside = notification.getEntry().stream()
                .filter(entry -> entry.getResource() instanceof Bundle bundle && holdsAnswer(bundle)).toList();
        return inside.stream().filter(entry -> inside.size() == 1 || Objects.equals(entry.getFullUrl(), focus))
                .map(entry -> (Bundle) entry.getResource()).findFirst();
    }

    private static boolean holdsAnswer(Bundle bundle) {
        return AnswerReader.resources(bundle).stream().anyMatch(ClaimResponse.class::isInstance);
    }
}
