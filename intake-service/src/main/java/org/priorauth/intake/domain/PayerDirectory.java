package org.priorauth.intake.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.priorauth.contracts.intake.Payer;

/** The payers this house knows, by id, by the names people write and by the identifiers systems send. */
public final class PayerDirectory {

    /**
     * @param identifiers {@code system|value}, e.g. {@code urn:oid:2.16.840.1.113883.6.300|60054} for a NAIC company code
     */
    public record Entry(String id, String name, List<String> aliases, List<String> identifiers) {}

    private final Map<String, Payer> byId = new HashMap<>();
    private final Map<String, Payer> byName = new HashMap<>();
    private final Map<String, Payer> byIdentifier = new HashMap<>();

    public PayerDirectory(Collection<Entry> entries) {
        entries.forEach(this::add);
    }

    private void add(Entry entry) {
        Payer payer = new Payer(entry.id(), entry.name());
        byId.put(entry.id(), payer);
        byName.put(folded(entry.name()), payer);
        entry.aliases().forEach(alias -> byName.put(folded(alias), payer));
        entry.identifiers().forEach(identifier -> byIdentifier.put(identifier, payer));
    }

    public List<String> ids() {
        return byId.keySet().stream().sorted().toList();
    }

    public Optional<Payer> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Payer> named(String name) {
        return Optional.ofNullable(name).map(PayerDirectory::folded).map(byName::get);
    }

    public Optional<Payer> identified(String system, String value) {
        return Optional.ofNullable(byIdentifier.get(system + "|" + value));
    }

    /** Upper case, blanks and full stops make no other payer: {@code AETNA INC.} is {@code Aetna Inc}. */
    public static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s.,]+", " ").strip();
    }
}
