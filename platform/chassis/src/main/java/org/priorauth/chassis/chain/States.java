package org.priorauth.chassis.chain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.LockModeType;

import org.hibernate.reactive.mutiny.Mutiny.Session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;

/**
 * The authorizations of one service, as sealed states kept in rows. A service's bean of this type is a {@code @Singleton}:
 * a client proxy could not pass on what is package-private here.
 *
 * @param <S> the sealed state
 * @param <R> the entity it is kept in
 */
public abstract class States<S, R extends StateRow> {

    private final Class<S> stateType;
    private final Class<R> rowType;
    private final ObjectMapper json;

    protected States(Class<S> stateType, Class<R> rowType, ObjectMapper json) {
        this.stateType = stateType;
        this.rowType = rowType;
        this.json = json;
    }

    /** A new, empty row. */
    protected abstract R blank();

    /** Copies into the row's own columns what the service looks states up by. */
    protected void index(R row, S state) {}

    /** The state of one authorization of this tenant, without a lock. */
    public Uni<Optional<S>> find(Session session, String tenant, UUID authorization) {
        return row(session, tenant, authorization).map(row -> row.map(this::read));
    }

    /** The same with its row, for version and times. */
    public Uni<Optional<R>> row(Session session, String tenant, UUID authorization) {
        return session.find(rowType, authorization)
                .map(row -> Optional.ofNullable(row).filter(found -> found.tenantId.equals(tenant)));
    }

    public S read(StateRow row) {
        try {
            return json.readValue(row.document, stateType);
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unreadable state of " + row.id);
        }
    }

    /** The rows of many authorizations, without a lock. */
    public Uni<Map<UUID, R>> rows(Session session, Collection<UUID> authorizations) {
        return session.createSelectionQuery("from " + rowType.getName() + " where id in :ids", rowType)
                .setParameter("ids", authorizations)
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.toMap(StateRow::id, Function.identity())));
    }

    /** Rows that exist, locked until the transaction ends. */
    public Uni<Map<UUID, R>> lock(Session session, Collection<UUID> authorizations) {
        return session.createSelectionQuery("from " + rowType.getName() + " where id in :ids order by id", rowType)
                .setParameter("ids", authorizations)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.toMap(StateRow::id, Function.identity())));
    }

    /** A new row with its state, for a step of something else to store; its id is the cause's. */
    public R born(S state, Cause cause) {
        R row = open(cause);
        write(row, state, cause);
        return row;
    }

    R open(Cause cause) {
        R row = blank();
        row.id = cause.authorizationId();
        row.tenantId = cause.tenant();
        row.createdAt = cause.at();
        return row;
    }

    void write(R row, S state, Cause cause) {
        try {
            row.document = json.writerFor(stateType).writeValueAsString(state);
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unwritable state of " + row.id);
        }
        row.kind = state.getClass().getSimpleName();
        row.updatedAt = cause.at();
        index(row, state);
    }
}
