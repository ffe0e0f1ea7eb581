package org.priorauth.sandbox.payer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.sandbox.payer.Standings.Known;

/** What a payer received, found by the submitter's transaction id and by the clinic's own number for the intent. */
final class Docket {

    private final int keep;
    private final Map<BusinessIdentifier, Known> entries = new LinkedHashMap<>();
    private final Map<BusinessIdentifier, BusinessIdentifier> latest = new HashMap<>();

    Docket(int keep) {
        this.keep = keep;
    }

    /** Counts one more delivery and says how many there were. */
    int delivered(BusinessIdentifier bundle) {
        Known known = entries.getOrDefault(bundle, new Known(bundle, 0, Optional.empty()));
        entries.put(bundle, new Known(bundle, known.deliveries() + 1, known.taken()));
        forgetTheOldest();
        return known.deliveries() + 1;
    }

    void put(Case taken) {
        BusinessIdentifier bundle = taken.filing().bundle();
        int deliveries = Optional.ofNullable(entries.get(bundle)).map(Known::deliveries).orElse(0);
        entries.put(bundle, new Known(bundle, deliveries, Optional.of(taken)));
        if (taken.replacedBy().isEmpty()) {
            taken.filing().claims().forEach(claim -> latest.put(claim, bundle));
        }
        forgetTheOldest();
    }

    Optional<Case> of(BusinessIdentifier bundle) {
        return Optional.ofNullable(entries.get(bundle)).flatMap(Known::taken);
    }

    /** The newest case with one of these claim identifiers. */
    Optional<Case> latestOf(List<BusinessIdentifier> claims) {
        return claims.stream().map(latest::get).filter(bundle -> bundle != null).findFirst().flatMap(this::of);
    }

    /** The case that replaced this one in the end (PAS spec-48). */
    Case current(Case known) {
        return known.replacedBy().flatMap(this::of).map(this::current).orElse(known);
    }

    List<Known> entries() {
        return List.copyOf(entries.values());
    }

    Stream<Case> cases() {
        return entries.values().stream().flatMap(entry -> entry.taken().stream());
    }

    /** What is pended is not forgotten: somebody waits for it. */
    private void forgetTheOldest() {
        if (entries.size() > keep) {
            entries.values().stream().filter(entry -> !entry.isPended()).findFirst().ifPresent(this::forget);
        }
    }

    private void forget(Known gone) {
        entries.remove(gone.bundle());
        gone.taken().ifPresent(it -> it.filing().claims().forEach(claim -> latest.remove(claim, gone.bundle())));
    }
}
