package org.priorauth.inbox.playbooks;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A version that a clinic wrote. Never changed. */
@Entity
@Immutable
@Table(name = "playbook_version")
class PlaybookRow {

    @Id
    UUID id;
    String tenantId;
    String kind;
    String payer;
    int number;
    /** JSON. */
    String steps;
    Instant at;
    String author;
    String authorName;

    protected PlaybookRow() {}
}
