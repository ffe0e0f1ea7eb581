package org.priorauth.lmn.release;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.priorauth.chassis.chain.StateRow;

/** One authorization's requests for copies. */
@Entity
@Table(name = "letter_copies")
public class CopiesRow extends StateRow {

    Instant nextDue;
}
