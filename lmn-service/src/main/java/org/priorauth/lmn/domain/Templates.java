package org.priorauth.lmn.domain;

import org.priorauth.contracts.intake.ServiceCategory;

/** Every template there is; each category of care has one. */
@FunctionalInterface
public interface Templates {

    Template of(ServiceCategory category);
}
