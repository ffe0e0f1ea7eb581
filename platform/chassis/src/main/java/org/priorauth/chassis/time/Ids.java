package org.priorauth.chassis.time;

import java.util.UUID;

/** Makes new ids. */
@FunctionalInterface
public interface Ids {

    /** A UUIDv7 (RFC 9562): later ones sort later, which keeps indexes dense. */
    UUID next();
}
