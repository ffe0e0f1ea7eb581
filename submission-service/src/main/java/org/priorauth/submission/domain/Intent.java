package org.priorauth.submission.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.priorauth.contracts.Wire;

/**
 * The will to send one request once. Its id is fixed before anything is sent and stands in Bundle.identifier and
 * Claim.identifier of every try (PAS 2.2.1, {@code profile-pas-request-bundle}): a payer that saw it before can tell.
 *
 * @param lines the numbers of the order's lines it asks for
 * @param letterId the letter that goes with it
 * @param at also Bundle.timestamp and Claim.created
 * @param confirmed who let it go; null before, and of an answer or a cancellation, which a person's word sets going
 * @param added the other letters that the payer has with it, or had before
 * @param way how it goes; null is by PAS, as everything went before there were others
 */
public record Intent(UUID id, Kind kind, int orderRevision, List<Integer> lines, Optional<UUID> letterId, Instant at,
        Confirmed confirmed, List<UUID> added, Way way) {

    /** What is asked of the payer. */
    public enum Kind {
        /** A new request. */
        REQUEST,
        /** More information to a request that the payer has (profile-claim-update). */
        UPDATE,
        /** Papers that the payer asked for, by CDex {@code $submit-attachment}; the request stays as it is. */
        ATTACHMENT
    }

    /** Written, and not yet let go. */
    public Intent(UUID id, Kind kind, int orderRevision, List<Integer> lines, Optional<UUID> letterId, Instant at) {
        this(id, kind, orderRevision, lines, letterId, at, null, List.of(), null);
    }

    public Intent {
        added = Wire.list(added);
    }

    /** With it the payer has these letters too. */
    public Intent adding(List<UUID> letters) {
        return new Intent(id, kind, orderRevision, lines, letterId, at, confirmed, letters, way);
    }

    /** The same request, another way. */
    Intent going(Way other) {
        return new Intent(id, kind, orderRevision, lines, letterId, at, confirmed, added, other);
    }

    /** A person brings it, asks about it and takes it back; this service does not reach its payer. */
    public boolean isByHand() {
        return way != null && way.isByHand();
    }

    public Way goes() {
        return way == null ? Way.PAS : way;
    }

    public boolean holds(UUID letter) {
        return letterId.filter(letter::equals).isPresent() || added.contains(letter);
    }

    Intent confirmed(Confirmed by) {
        return new Intent(id, kind, orderRevision, lines, letterId, at, by, added, way);
    }

    /** Bundle.identifier, and how events name the request. */
    public String reference() {
        return "urn:uuid:" + id;
    }

    /** By its own id, or by the one its Claim has. Validators of FHIR R4 take no UUID of version 7 in a fullUrl. */
    public boolean isNamed(UUID name) {
        return id.equals(name) || UUID.nameUUIDFromBytes(id.toString().getBytes(StandardCharsets.UTF_8)).equals(name);
    }
}
