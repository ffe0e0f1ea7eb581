package org.priorauth.submission.pas;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Subscription;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.submission.domain.Answering;
import org.priorauth.submission.domain.Intent;

import ca.uhn.fhir.context.FhirContext;

/** The requests of a PAS client, as bytes. The same arguments give the same bytes. */
@ApplicationScoped
public class PasRequests {

    private final FhirContext fhir;

    PasRequests(FhirContext fhir) { this.fhir = fhir; }

    /** {@code $submit} of a new request: profile-pas-request-bundle. */
    public byte[] first(Request request) {
        return written(FirstRequest.bundle(request));
    }

    /**
     * {@code $submit} of an update that brings what the payer asked for.
     *
     * @param previous what the payer has now
     */
    public byte[] update(Intent update, byte[] previous, List<Attached> documents, Optional<String> words) {
        return written(new UpdateRequest(update, read(previous)).with(documents, words).bundle());
    }

    /** The same to other lines: those of the order as it is now, added, changed and cancelled. */
    public byte[] revision(byte[] previous, Request now, List<LineDecision> told) {
        return revision(previous, now, told, List.of());
    }

    /** The same, and papers of it are to be used no more. */
    public byte[] withdrawing(Intent update, byte[] previous, List<Attached> documents, List<UUID> papers) {
        return written(new UpdateRequest(update, read(previous)).with(documents, Optional.empty()).withdrawing(papers)
                .bundle());
    }

    /** The same to other lines, and papers of it are to be used no more. */
    public byte[] revision(byte[] previous, Request now, List<LineDecision> told, List<UUID> papers) {
        Bundle wanted = read(written(FirstRequest.bundle(now)));
        return written(new UpdateRequest(now.intent(), read(previous)).known(Numbers.of(told)).asking(wanted)
                .withdrawing(papers).bundle());
    }

    /** The same to no line at all. */
    public byte[] cancellation(Intent update, byte[] previous, List<LineDecision> told) {
        return written(new UpdateRequest(update, read(previous)).known(Numbers.of(told)).cancelled().bundle());
    }

    /** CDex {@code $submit-attachment}: papers that the payer asked for, and a person's words to them. */
    public byte[] attachment(Request request, Answering answer, Optional<String> words) {
        return written(AttachmentRequest.of(request, answer, words));
    }

    /** {@code $inquire} about a request, by its claim's identifier: profile-pas-inquiry-request-bundle. */
    public byte[] inquiry(byte[] asked, UUID id, Instant at) {
        return written(InquiryRequest.bundle(read(asked), id, at));
    }

    /** A subscription of this organisation to the fate of its pended requests. */
    public byte[] subscription(String organization, URI endpoint, String authorization) {
        return written(SubscriptionRequest.of(organization, endpoint, authorization));
    }

    /** The same, in place of the one the payer has under this id. */
    public byte[] subscription(String id, String organization, URI endpoint, String authorization) {
        return written((Subscription) SubscriptionRequest.of(organization, endpoint, authorization).setId(id));
    }

    private Bundle read(byte[] bundle) {
        Bundle read = fhir.newJsonParser().parseResource(Bundle.class, new String(bundle, StandardCharsets.UTF_8));
        read.getEntry().forEach(entry -> entry.getResource().setId(Known.bare(entry.getFullUrl())));
        return read;
    }

    private byte[] written(Resource bundle) {
        return fhir.newJsonParser().encodeResourceToString(bundle).getBytes(StandardCharsets.UTF_8);
    }
}
