package org.priorauth.intake.rules;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.intake.domain.Demand;
import org.priorauth.intake.domain.Facts;
import org.priorauth.intake.domain.PayerDirectory;
import org.priorauth.intake.domain.RuleSet;
import org.priorauth.intake.domain.Rulebook;
import org.priorauth.intake.domain.ServiceCatalogue;

/** Makes a rulebook of rule files, or says which line of which file is wrong. */
final class RuleReader {

    static final String PAYERS = "payers.yaml";
    static final String SERVICES = "services.yaml";
    private static final String SUFFIX = ".yaml";
    private static final String EXTENDS = "extends";

    private RuleReader() {}

    static Rulebook rulebook(Map<String, String> texts) {
        List<PayerDirectory.Entry> payers = PayersFile.payers(read(texts, PAYERS));
        ServiceCatalogue services = ServicesFile.services(read(texts, SERVICES));
        Map<String, YamlNode> files = new LinkedHashMap<>();
        texts.keySet().stream().filter(file -> !PAYERS.equals(file) && !SERVICES.equals(file))
                .forEach(file -> files.put(file.substring(0, file.length() - SUFFIX.length()), read(texts, file)));
        return new Rulebook(new PayerDirectory(payers), services, ruleSets(files, payers));
    }

    private static YamlNode read(Map<String, String> texts, String file) {
        if (!texts.containsKey(file)) {
            throw new BrokenRules(file, 1, "", "is missing");
        }
        return YamlNode.read(file, texts.get(file));
    }

    static ServiceCategory category(String name, YamlNode where) {
        for (ServiceCategory category : ServiceCategory.values()) {
            if (category.toString().equals(name)) {
                return category;
            }
        }
        throw where.broken("is no kind of care; known are " + List.of(ServiceCategory.values()));
    }

    private static Map<String, RuleSet> ruleSets(Map<String, YamlNode> files, List<PayerDirectory.Entry> payers) {
        Set<String> ids = new HashSet<>(payers.stream().map(PayerDirectory.Entry::id).toList());
        if (!files.containsKey(Rulebook.DEFAULT)) {
            throw new BrokenRules(Rulebook.DEFAULT + SUFFIX, 1, "", "is missing");
        }
        Map<String, RuleSet> sets = new HashMap<>();
        files.forEach((name, file) -> {
            if (!ids.contains(name) && !Rulebook.DEFAULT.equals(name)) {
                throw file.broken("is named after no payer of " + PAYERS);
            }
            sets.put(name, ruleSet(name, file, files));
        });
        return sets;
    }

    private static RuleSet ruleSet(String name, YamlNode file, Map<String, YamlNode> files) {
        Map<String, YamlNode> members = file.members(Set.of(EXTENDS, "facts", "categories"));
        Map<ServiceCategory, Map<String, Demand>> byCategory = new EnumMap<>(ServiceCategory.class);
        Optional.ofNullable(members.get("categories")).ifPresent(categories -> categories.members()
                .forEach((category, facts) -> byCategory.put(category(category, facts), demands(facts))));
        return new RuleSet(base(name, members, files),
                Optional.ofNullable(members.get("facts")).map(RuleReader::demands).orElse(Map.of()), byCategory);
    }

    /** Every rule set but the default extends one, and the chain ends at the default. */
    private static Optional<String> base(String name, Map<String, YamlNode> members, Map<String, YamlNode> files) {
        if (Rulebook.DEFAULT.equals(name)) {
            return Optional.empty();
        }
        YamlNode node = members.get(EXTENDS);
        String base = node == null ? Rulebook.DEFAULT : node.text();
        Set<String> chain = new HashSet<>(Set.of(name));
        for (String next = base; !Rulebook.DEFAULT.equals(next); next = extended(files.get(next))) {
            if (!files.containsKey(next) || !chain.add(next)) {
                throw node.broken("does not lead to " + Rulebook.DEFAULT + ": " + next);
            }
        }
        return Optional.of(base);
    }

    private static String extended(YamlNode file) {
        YamlNode node = file.members().get(EXTENDS);
        return node == null ? Rulebook.DEFAULT : node.text();
    }

    private static Map<String, Demand> demands(YamlNode facts) {
        Map<String, Demand> demands = new HashMap<>();
        facts.members().forEach((code, demand) -> {
            if (!Facts.isFact(code)) {
                throw demand.broken("is no fact; known are " + String.join(", ", Facts.codes())
                        + " and document.<LOINC code>");
            }
            demands.put(code, demand(demand));
        });
        return demands;
    }

    private static Demand demand(YamlNode node) {
        for (Demand demand : Demand.values()) {
            if (demand.toString().equals(node.text())) {
                return demand;
            }
        }
        throw node.broken("must be required or waived");
    }
}
