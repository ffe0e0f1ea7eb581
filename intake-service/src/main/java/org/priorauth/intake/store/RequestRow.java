package org.priorauth.intake.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.priorauth.chassis.chain.StateRow;

@Entity
@Table(name = "request")
public class RequestRow extends StateRow {}
