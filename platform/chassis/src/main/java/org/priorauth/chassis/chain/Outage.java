package org.priorauth.chassis.chain;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import io.smallrye.mutiny.CompositeException;
import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.DatabaseException;

/** A fault that says nothing about the record at hand: the database is away, starting, full or busy with somebody else. */
final class Outage {

    /**
     * PostgreSQL, Appendix A: 08 connection, 25006 a standby, 40 rolled back for another's sake, 53 no resources, 55 not ready or
     * locked, 57P shutting down, crashed or starting, 58 system error.
     */
    private static final Set<String> STATES = Set.of("08", "25006", "40", "53", "55", "57P", "58");

    private Outage() {}

    static boolean is(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause).anyMatch(Outage::itself);
    }

    private static boolean itself(Throwable fault) {
        if (fault instanceof CompositeException several) {
            return several.getCauses().stream().anyMatch(Outage::is);
        }
        if (fault instanceof DatabaseException said) {
            return said.getSqlState() != null && STATES.stream().anyMatch(said.getSqlState()::startsWith);
        }
        return fault instanceof IOException || fault instanceof TimeoutException
                || fault instanceof ClosedConnectionException;
    }
}
