package org.priorauth.sandbox.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.priorauth.sandbox.SandboxSettings;
import org.priorauth.sandbox.journal.Journal;
import org.priorauth.sandbox.payer.Habits;
import org.priorauth.sandbox.payer.Payer;

/** The payers played here, by the last part of their base URL. */
@Singleton
public class Payers {

    static final String CASE = "case";

    private final Map<String, Payer> payers = new LinkedHashMap<>();

    Payers(SandboxSettings settings, Journal journal) {
        Habits habits = new Habits(settings.pendFor(), settings.holdFor(), settings.keep());
        settings.payers().forEach(id -> payers.put(id, new Payer(id, habits, it -> journal.write(CASE, it))));
    }

    public Optional<Payer> find(String id) {
        return Optional.ofNullable(payers.get(id));
    }

    /** A payer that the door has already found. */
    public Payer get(String id) {
        return find(id).orElseThrow();
    }

    public Collection<Payer> all() {
        return payers.values();
    }
}
