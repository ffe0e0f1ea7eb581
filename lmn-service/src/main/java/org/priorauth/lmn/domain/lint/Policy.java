package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.lmn.LintFinding.Severity;

/**
 * What one payer makes of the rules.
 *
 * @param levels by a rule's id; a rule that is not named keeps its own severity
 * @param signers credentials that may sign, by category of care; a category that is not named takes {@code anyCare}
 * @param anyCare credentials that may sign; empty where the payer has said nothing
 */
public record Policy(Map<String, Level> levels, Map<ServiceCategory, Set<String>> signers, Set<String> anyCare) {

    /** How loud a rule is. */
    public enum Level {
        OFF, INFO, WARNING, BLOCKING
    }

    public static final Policy STANDARD = new Policy(Map.of(), Map.of(), Set.copyOf(List.of("MD", "DO", "NP", "PA",
            "DPM", "DDS", "DMD", "OD", "DC", "PT", "OT", "SLP", "AUD", "PSY", "SW", "COUNSELOR", "BCBA", "CNM",
            "CNS")));

    public Policy {
        levels = Map.copyOf(levels);
        signers = Map.copyOf(signers);
        anyCare = Set.copyOf(anyCare);
    }

    /** Empty where the rule is off. */
    Optional<Severity> severity(Rule rule) {
        Level level = levels.get(rule.id());
        if (level == null) {
            return Optional.of(rule.severity());
        }
        return level == Level.OFF ? Optional.empty() : Optional.of(Severity.valueOf(level.name()));
    }

    /**
     * Whether a letter signed with these credentials is taken; where the payer has said nothing, any kind of licence is.
     *
     * @param credentials as in an account: one, or several with commas or blanks between them
     */
    public boolean takes(String credentials, ServiceCategory category) {
        Set<String> taken = signers(category);
        Set<String> held = Credentials.held(credentials);
        return taken.isEmpty() ? !held.isEmpty() : held.stream().anyMatch(taken::contains);
    }

    /** Kinds of credentials: a DPT and a PT are one. */
    public Set<String> signers(ServiceCategory category) {
        return category == null ? anyCare : signers.getOrDefault(category, anyCare);
    }
}
