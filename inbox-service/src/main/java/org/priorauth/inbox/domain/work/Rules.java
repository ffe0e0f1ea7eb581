package org.priorauth.inbox.domain.work;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How one clinic works.
 *
 * @param kinds by the kind's name
 * @param caseQueue the team that owns a case while no person does
 */
public record Rules(Map<String, KindRule> kinds, BusinessHours hours, Owner.Queue caseQueue) {

    public Rules {
        kinds = Map.copyOf(kinds);
        Set<String> absent = new TreeSet<>(Kinds.ALL);
        absent.removeAll(kinds.keySet());
        if (!absent.isEmpty()) {
            throw new IllegalArgumentException("no rule for the work items " + absent);
        }
    }

    /** The chain's own kinds are always there; a kind of old may no longer be. */
    public Optional<KindRule> find(String kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    KindRule kind(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no rule for the work item " + name));
    }

    public String title(String kind) {
        return find(kind).map(KindRule::title).orElse(kind);
    }

    /** The teams that work can be given to. */
    public Set<String> queues() {
        Set<String> names = kinds.values().stream().map(rule -> rule.queue().name()).collect(Collectors.toSet());
        names.add(caseQueue.name());
        return names;
    }
}
