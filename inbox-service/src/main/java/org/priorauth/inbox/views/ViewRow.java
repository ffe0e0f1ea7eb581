package org.priorauth.inbox.views;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A saved view. */
@Entity
@Table(name = "saved_view")
class ViewRow {

    @Id
    UUID id;
    String tenantId;
    String owner;
    boolean shared;
    String name;
    /** JSON. */
    String filter;
    String sort;
    int edition;
    Instant updatedAt;
}
