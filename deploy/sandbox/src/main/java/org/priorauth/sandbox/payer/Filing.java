package org.priorauth.sandbox.payer;

import java.util.List;
import java.util.Set;

/**
 * What a payer keeps of one submitted Bundle: enough to decide, to answer again and to find it, and no document.
 *
 * @param bundle the submitter's transaction id; the same one again is the same claim
 * @param claims Claim.identifier, the clinic's own numbers for the intent
 * @param claimUrl the fullUrl of the Claim
 * @param claimType the code of Claim.type
 * @param memberId the member id of the coverage
 * @param organizations identifiers of the requesting provider, as {@code value} and as {@code system|value}
 * @param parties who the answer names again
 * @param lines what is asked for
 * @param revises identifiers of the claim this one updates; empty for a new request
 */
public record Filing(BusinessIdentifier bundle, List<BusinessIdentifier> claims, String claimUrl, String claimType,
        String memberId, Set<String> organizations, Parties parties, List<Line> lines,
        List<BusinessIdentifier> revises) {

    public Trigger trigger() {
        return Trigger.of(memberId);
    }

    boolean isUpdate() { return !revises.isEmpty(); }

    /** {@code resources} are the named parties as they came, packed, so that a payer can remember thousands. */
    public record Parties(String patient, String insurer, String requestor, Packed resources) {}
}
