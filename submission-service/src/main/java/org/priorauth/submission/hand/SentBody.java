package org.priorauth.submission.hand;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.submission.domain.Way;

/**
 * How a request was brought to the payer.
 *
 * @param by absent where it went the way it was to go
 * @param at when the payer got it: its clock runs from then; absent for now
 * @param reference what finds it at the payer: a fax confirmation, the portal's number
 */
@Schema(name = "SentByHand", examples = "{\"by\":\"fax\",\"at\":\"2026-03-16T15:04:00Z\",\"reference\":\"F-20260316-7\"}")
public record SentBody(@Schema(description = "portal, fax or manual; absent for the way it was to go") Way by,
        @Schema(description = "when the payer got it; absent for now") Instant at,
        @Schema(description = "at most 200 characters") String reference) {

    private static final int LONGEST = 200;

    boolean fits() {
        return (by == null || by.isByHand()) && (reference == null || reference.length() <= LONGEST);
    }

    Optional<String> number() {
        return Optional.ofNullable(reference).map(String::strip).filter(text -> !text.isEmpty());
    }
}
