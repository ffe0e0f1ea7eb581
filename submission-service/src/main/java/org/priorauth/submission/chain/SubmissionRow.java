package org.priorauth.submission.chain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.priorauth.chassis.chain.StateRow;

/** One authorization, with what a payer's notification may name it by. */
@Entity
@Table(name = "submission")
public class SubmissionRow extends StateRow {

    String payerId;
    /** The newest number of the payer's own; the requests' ids lead here through {@code request_bundle}. */
    String payerReference;
}
