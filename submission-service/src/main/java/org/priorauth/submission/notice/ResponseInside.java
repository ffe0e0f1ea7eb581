package org.priorauth.submission.notice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.priorauth.submission.answer.AnswerReader;
import org.priorauth.submission.pas.Dialect;
import org.priorauth.submission.payer.Access;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.payer.PayerProfiles;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Finds the answer that an event is about within its notification. */
@ApplicationScoped
class ResponseInside {

    private static final Pattern PLACE = Pattern.compile("entry\\[(\\d{1,6})]");

    private final AnswerReader reader;
    private final PayerProfiles payers;

    ResponseInside(AnswerReader reader, PayerProfiles payers) {
        this.reader = reader;
        this.payers = payers;
    }

    Uni<Inside> of(NotificationRow row) {
        return Uni.createFrom().item(() -> read(row.payerId, row.body, row.focus))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    Inside read(String payer, byte[] body, String focus) {
        if (focus == null || !focus.equals("/") && !PLACE.matcher(focus).matches()) {
            return new Inside.NotHere();
        }
        return reader.parsed(body).flatMap(resource -> answer(resource, focus))
                .<Inside>map(response -> Dialect.foreign(response, access(payer))
                        .<Inside>map(version -> new Inside.OtherVersion(response, version))
                        .orElseGet(() -> new Inside.Answer(response)))
                .orElseGet(Inside.Unreadable::new);
    }

    private static Optional<Bundle> answer(IBaseResource resource, String focus) {
        if (resource instanceof ClaimResponse response) {
            return Optional.of(alone(response));
        }
        if (!(resource instanceof Bundle notification)) {
            return Optional.empty();
        }
        Matcher place = PLACE.matcher(focus);
        return place.matches() ? at(notification, Integer.parseInt(place.group(1))) : Optional.of(notification);
    }

    private static Optional<Bundle> at(Bundle notification, int entry) {
        List<BundleEntryComponent> entries = notification.getEntry();
        Resource focus = entry < entries.size() ? entries.get(entry).getResource() : null;
        if (focus instanceof Bundle response) {
            return Optional.of(response);
        }
        return focus instanceof ClaimResponse ? Optional.of(among(notification, entries.get(entry))) : Optional.empty();
    }

    /** A ClaimResponse that lies beside others: with what they share, without the others. */
    private static Bundle among(Bundle notification, BundleEntryComponent focus) {
        Bundle response = new Bundle().setType(Bundle.BundleType.COLLECTION);
        response.addEntry(focus);
        notification.getEntry().stream().filter(one -> one.getResource() != null)
                .filter(one -> !(one.getResource() instanceof ClaimResponse || one.getResource() instanceof Parameters
                        || one.getResource() instanceof Bundle))
                .forEach(response::addEntry);
        return response;
    }

    private static Bundle alone(ClaimResponse response) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.COLLECTION);
        bundle.addEntry().setResource(response);
        return bundle;
    }

    private Access access(String payer) {
        return payers.all().stream().filter(one -> one.id().equals(payer)).map(PayerProfile::access).findFirst()
                .orElse(Access.OPEN);
    }
}
