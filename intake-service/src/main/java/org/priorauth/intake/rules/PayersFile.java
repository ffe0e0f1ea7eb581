package org.priorauth.intake.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.priorauth.intake.domain.PayerDirectory;

/** Reads {@code payers.yaml}: every payer once, whatever it is called. */
final class PayersFile {

    private PayersFile() {}

    static List<PayerDirectory.Entry> payers(YamlNode file) {
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
        return new PayerDirectory.Entry(id, members.get("name").text(), YamlNode.texts(members, "aliases"),
                YamlNode.texts(members, "identifiers"));
    }

    private static void once(String name, YamlNode where, Set<String> taken) {
        if (!taken.add(name)) {
            throw where.broken("names a payer a second time: " + where.text());
        }
    }
}
