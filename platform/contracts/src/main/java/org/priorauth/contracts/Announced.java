package org.priorauth.contracts;

import java.time.Instant;
import java.util.UUID;

/** What every event of the chain says: which authorization, what came of it, when, and who did it. */
public interface Announced {

    UUID authorizationId();

    /** The outcome inside the topic, an enum of the record that bears it. */
    Enum<?> outcome();

    /** Counts the announcements of this stage for this authorization, from 1. */
    int revision();

    Instant at();

    Actor by();
}
