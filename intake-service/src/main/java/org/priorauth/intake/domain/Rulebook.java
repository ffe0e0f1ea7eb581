package org.priorauth.intake.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceCategory;

/**
 * Decides what an order still lacks, for its payer and its kind of care. A payer without rules of its own is asked for
 * what {@code default} says. What is there and cannot be right is told always; what is not there, where it is required.
 */
public final class Rulebook {

    /** The rule set every payer starts from. */
    public static final String DEFAULT = "default";

    private final PayerDirectory payers;
    private final ServiceCatalogue services;
    private final Map<String, RuleSet> rules;

    public Rulebook(PayerDirectory payers, ServiceCatalogue services, Map<String, RuleSet> rules) {
        this.payers = payers;
        this.services = services;
        this.rules = Map.copyOf(rules);
    }

    public PayerDirectory payers() {
        return payers;
    }

    public ServiceCatalogue services() {
        return services;
    }

    public List<MissingFact> missing(Order order, Places places, LocalDate today) {
        Set<String> required = required(Optional.ofNullable(order.payer()).map(payer -> payer.id()),
                Optional.ofNullable(order.category()));
        return Facts.allWith(required).flatMap(fact -> fact.gaps().apply(order, today).stream()
                .filter(gap -> gap.wrong() || required.contains(fact.code()))
                .map(gap -> gap.named(fact.code(), places))).toList();
    }

    /** The codes of the facts that are required. */
    public Set<String> required(Optional<String> payer, Optional<ServiceCategory> category) {
        Map<String, Demand> demands = new HashMap<>();
        collect(payer.filter(rules::containsKey).orElse(DEFAULT), category, demands);
        return demands.entrySet().stream().filter(entry -> entry.getValue() == Demand.REQUIRED)
                .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }

    /** From the base of the chain upwards, so that the later word wins. */
    private void collect(String name, Optional<ServiceCategory> category, Map<String, Demand> demands) {
        RuleSet set = rules.get(name);
        set.base().ifPresent(base -> collect(base, category, demands));
        Stream.of(Optional.of(set.always()), category.map(set.byCategory()::get))
                .flatMap(Optional::stream).forEach(demands::putAll);
    }

    /** The names of the rule sets in force. */
    public Collection<String> names() {
        return rules.keySet().stream().sorted().toList();
    }
}
