package org.priorauth.lmn.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code lint/policies.yaml}, or what is laid over it.
 *
 * @param standard for every payer that has no policy of its own
 * @param payers by the payer's id; what one leaves out is as in the standard
 */
record PolicyFile(PolicyLines standard, Map<String, PolicyLines> payers) {

    private static final PolicyLines NOTHING = new PolicyLines(null, null);

    PolicyFile {
        standard = standard == null ? NOTHING : standard;
        payers = payers == null ? Map.of() : payers;
    }

    /** Line by line: what this one leaves out is as below. */
    PolicyFile over(PolicyFile below) {
        Map<String, PolicyLines> all = new HashMap<>(below.payers);
        payers.forEach((payer, lines) -> all.put(payer, lines.over(below.payers.getOrDefault(payer, NOTHING))));
        return new PolicyFile(standard.over(below.standard), all);
    }

    /**
     * @param levels by a rule's id: off, info, warning or blocking
     * @param signers kinds of credentials, by category of care; {@code any} is every other category
     */
    record PolicyLines(Map<String, String> levels, Map<String, List<String>> signers) {

        PolicyLines {
            levels = levels == null ? Map.of() : levels;
            signers = signers == null ? Map.of() : signers;
        }

        private PolicyLines over(PolicyLines below) {
            return new PolicyLines(both(below.levels, levels), both(below.signers, signers));
        }

        private static <T> Map<String, T> both(Map<String, T> below, Map<String, T> above) {
            Map<String, T> all = new HashMap<>(below);
            all.putAll(above);
            return all;
        }
    }
}
