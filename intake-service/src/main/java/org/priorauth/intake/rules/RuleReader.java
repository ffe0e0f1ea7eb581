package org.priorauth.intake.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.intake.domain.CodeRange;
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
        List<PayerDirectory.Entry> payers = payers(read(texts, PAYERS));
        ServiceCatalogue services = services(read(texts, SERVICES));
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

    private static List<PayerDirectory.Entry> payers(YamlNode file) {
        List<PayerDirectory.Entry> entries = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        file.members(Set.of("payers")).values().forEach(payers -> payers.members()
                .forEach((id, payer) -> entries.add(payer(id, payer, taken))));
        return entries;
    }

    private static PayerDirectory.Entry payer(String id, YamlNode payer, Set<String> taken) {
        Map<String, YamlNode> members = payer.members(Set.of("name", "aliases", "identifiers"));
        if (!members.containsKey("name")) {
            throw payer.broken("has no name");
        }
        once(PayerDirectory.folded(members.get("name").text()), members.get("name"), taken);
        List.of("aliases", "identifiers").forEach(list -> Optional.ofNullable(members.get(list))
                .ifPresent(node -> node.items()
                        .forEach(item -> once(PayerDirectory.folded(item.text()), item, taken))));
        return new PayerDirectory.Entry(id, members.get("name").text(), texts(members, "aliases"),
                texts(members, "identifiers"));
    }

    private static void once(String name, YamlNode where, Set<String> taken) {
        if (!taken.add(name)) {
            throw where.broken("names a payer a second time: " + where.text());
        }
    }

    private static List<String> texts(Map<String, YamlNode> members, String key) {
        return Optional.ofNullable(members.get(key)).map(YamlNode::texts).orElse(List.of());
    }

    private static ServiceCatalogue services(YamlNode file) {
        Map<String, YamlNode> members = file.members(Set.of("categories", "not-authorised"));
        List<ServiceCatalogue.Kind> kinds = new ArrayList<>();
        Optional.ofNullable(members.get("categories")).ifPresent(categories -> categories.members()
                .forEach((name, kind) -> kinds.add(kind(category(name, kind), kind))));
        Map<String, String> notAuthorised = new HashMap<>();
        Optional.ofNullable(members.get("not-authorised")).ifPresent(codes -> codes.members()
                .forEach((code, reason) -> notAuthorised.put(code, reason.text())));
        return new ServiceCatalogue(kinds, notAuthorised);
    }

    private static ServiceCatalogue.Kind kind(ServiceCategory category, YamlNode node) {
        Map<String, YamlNode> members = node.members(Set.of("modifiers", "procedures", "snomed"));
        List<CodeRange> ranges = Optional.ofNullable(members.get("procedures")).map(YamlNode::items).orElse(List.of())
                .stream().map(RuleReader::range).toList();
        return new ServiceCatalogue.Kind(category, texts(members, "modifiers"), ranges, texts(members, "snomed"));
    }

    private static CodeRange range(YamlNode node) {
        return CodeRange.of(node.text())
                .orElseThrow(() -> node.broken("is no code and no range of codes: " + node.text()));
    }

    private static ServiceCategory category(String name, YamlNode where) {
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
