package org.priorauth.lmn.rules;

import java.util.List;
import java.util.Map;

/**
 * {@code lint/policies.yaml}.
 *
 * @param standard for every payer that has no policy of its own
 * @param payers by the payer's id; what one leaves out is as in the standard
 */
record PolicyFile(PolicyLines standard, Map<String, PolicyLines> payers) {

    /**
     * @param levels by a rule's id: off, info, warning or blocking
     * @param signers kinds of credentials, by category of care; {@code any} is every other category
     */
    record PolicyLines(Map<String, String> levels, Map<String, List<String>> signers) {

        PolicyLines {
            levels = levels == null ? Map.of() : levels;
            signers = signers == null ? Map.of() : signers;
        }
    }
}
