package org.priorauth.chassis.tally;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.priorauth.chassis.chain.StateRow;

@Entity
@Table(name = "tally")
public class TallyRow extends StateRow {

    int count;
}
