package org.priorauth.intake.fhir;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.priorauth.intake.domain.Places;

/** Notes, while an order is put together, where its parts were found or should have been. */
final class PlaceNotes {

    private final Map<String, String> at = new HashMap<>();
    private final Map<String, String> wanted = new HashMap<>();
    private final Set<String> dangling = new HashSet<>();

    void at(String part, String path) {
        at.put(part, path);
    }

    void wanted(String part, String path) {
        wanted.putIfAbsent(part, path);
    }

    void dangling(String part, String path) {
        wanted.put(part, path);
        dangling.add(part);
    }

    Places places() {
        return new Places(at, wanted, dangling);
    }
}
