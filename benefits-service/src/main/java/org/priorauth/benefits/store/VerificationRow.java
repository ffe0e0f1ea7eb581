package org.priorauth.benefits.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.priorauth.chassis.chain.StateRow;

/** One verification; its document is PHI. */
@Entity
@Table(name = "verification")
public class VerificationRow extends StateRow {

    /** The payer profile's id, for operators who ask which verifications wait for a payer. */
    String payer;
}
