package org.priorauth.inbox.store;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.priorauth.chassis.chain.StateRow;

/** One authorization, with the columns it is looked up by. */
@Entity
@Table(name = "authorization_case")
public class CaseRow extends StateRow {

    /** Stands where nothing is due: it sorts last. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    String status;
    String payer;
    String category;
    String urgency;
    String owner;
    boolean taken;
    String ehrIdentifier;
    Instant receivedAt;
    Instant dueAt;
    Instant owedAt;
    Instant decidedAt;
    String decision;
    String search;
    String workItems;
    /** What search looks in, see {@code V25__search.sql}. */
    String tokens;
    String names;
    /** What a message finds it by, apart by spaces; see {@link org.priorauth.inbox.matching.Clue}. */
    String clues;
}
