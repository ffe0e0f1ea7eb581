package org.priorauth.inbox.macros;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A canned text. */
@Entity
@Table(name = "macro")
class MacroRow {

    @Id
    UUID id;
    String tenantId;
    String name;
    String text;
    String author;
    int edition;
    Instant updatedAt;

    Macro shown() {
        return new Macro(id, name, text, edition);
    }

    Macro change(Macro.New asked, String by, Instant now) {
        name = asked.name().strip();
        text = asked.text();
        author = by;
        edition++;
        updatedAt = now;
        return shown();
    }
}
