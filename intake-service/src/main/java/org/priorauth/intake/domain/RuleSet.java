package org.priorauth.intake.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.priorauth.contracts.intake.ServiceCategory;

/**
 * What one rule file says.
 *
 * @param base the rule set this one changes; absent for the first of a chain
 * @param always demands by fact, for every kind of care
 * @param byCategory demands for one kind of care; they win over {@code always}
 */
public record RuleSet(Optional<String> base, Map<String, Demand> always,
        Map<ServiceCategory, Map<String, Demand>> byCategory) {

    public RuleSet {
        always = Map.copyOf(always);
        byCategory = byCategory.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(byCategory));
    }
}
