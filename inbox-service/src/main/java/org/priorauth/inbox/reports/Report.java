package org.priorauth.inbox.reports;

import java.util.List;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.inbox.store.Reports.Span;

import io.smallrye.mutiny.Uni;

/** A report: rows of one kind, whose members are its columns. */
record Report<R extends Record>(Class<R> type, Rows<R> reading) {

    /** Reads the rows of one clinic. */
    @FunctionalInterface
    interface Rows<R> {
        Uni<List<R>> read(Session session, String tenant, Span span);
    }

    Uni<List<R>> rows(Session session, String tenant, Span span) {
        return reading.read(session, tenant, span);
    }
}
