package org.priorauth.chassis.audit;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;

/** Whose data the answer to this request shows, where the path does not say. */
@RequestScoped
public class Touched {

    private final Set<UUID> authorizations = new LinkedHashSet<>();

    public void add(UUID authorization) {
        authorizations.add(authorization);
    }

    Set<UUID> authorizations() {
        return authorizations;
    }
}
