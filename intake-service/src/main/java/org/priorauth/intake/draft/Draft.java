package org.priorauth.intake.draft;

import java.util.List;

import org.priorauth.contracts.intake.Order;
import org.priorauth.intake.document.Enclosure;
import org.priorauth.intake.domain.PatientIdentity;
import org.priorauth.intake.domain.Places;

/**
 * An order as it was read, before it has an id.
 *
 * @param order without the patient's opaque id
 */
public record Draft(Order order, PatientIdentity identity, List<Enclosure> enclosures, Places places) {}
