package org.priorauth.intake.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.intake.domain.CodeRange;
import org.priorauth.intake.domain.ServiceCatalogue;

/** Reads {@code services.yaml}: which codes are which kind of care, and which nobody authorises. */
final class ServicesFile {

    private ServicesFile() {}

    static ServiceCatalogue services(YamlNode file) {
        Map<String, YamlNode> members = file.members(Set.of("categories", "not-authorised"));
        List<ServiceCatalogue.Kind> kinds = new ArrayList<>();
        Optional.ofNullable(members.get("categories")).ifPresent(categories -> categories.members()
                .forEach((name, kind) -> kinds.add(kind(RuleReader.category(name, kind), kind))));
        Map<String, String> notAuthorised = new HashMap<>();
        Optional.ofNullable(members.get("not-authorised")).ifPresent(codes -> codes.members()
                .forEach((code, reason) -> notAuthorised.put(code, reason.text())));
        return new ServiceCatalogue(kinds, notAuthorised);
    }

    private static ServiceCatalogue.Kind kind(ServiceCategory category, YamlNode node) {
        Map<String, YamlNode> members = node.members(Set.of("modifiers", "procedures", "snomed"));
        List<CodeRange> ranges = Optional.ofNullable(members.get("procedures")).map(YamlNode::items).orElse(List.of())
                .stream().map(ServicesFile::range).toList();
        return new ServiceCatalogue.Kind(category, YamlNode.texts(members, "modifiers"), ranges,
                YamlNode.texts(members, "snomed"));
    }

    private static CodeRange range(YamlNode node) {
        return CodeRange.of(node.text())
                .orElseThrow(() -> node.broken("is no code and no range of codes: " + node.text()));
    }
}
