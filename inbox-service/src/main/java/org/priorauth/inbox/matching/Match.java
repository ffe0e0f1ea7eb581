package org.priorauth.inbox.matching;

import java.util.List;
import java.util.UUID;

import org.priorauth.contracts.Wire;

/** What the matcher says of a message. */
public sealed interface Match {

    /** @param score 0 to 100 */
    record Linked(UUID authorizationId, int score, List<Reason> reasons) implements Match {
        public Linked {
            reasons = Wire.list(reasons);
        }
    }

    /** The likeliest first; a person decides. */
    record Proposed(List<Proposal> proposals) implements Match {
        public Proposed {
            proposals = Wire.list(proposals);
        }
    }

    /** @param score 0 to 100 */
    record Proposal(UUID authorizationId, int score, List<Reason> reasons) {
        public Proposal {
            reasons = Wire.list(reasons);
        }
    }

    /** No authorization of the clinic is near enough to be proposed. */
    record Unknown() implements Match {}
}
