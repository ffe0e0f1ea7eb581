package org.priorauth.sandbox.payer;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A question after a claim: its identifiers or numbers, and who asks. */
public record Inquiry(List<BusinessIdentifier> claims, Set<String> numbers, String memberId,
        Set<String> organizations) {

    boolean namesNumberOf(Case known) {
        return numbers.contains(known.authorizationNumber()) || numbers.contains(known.pendNumber());
    }

    boolean mayKnow(Case known) {
        return known.filing().memberId().equalsIgnoreCase(memberId)
                && !Collections.disjoint(known.filing().organizations(), organizations);
    }
}
