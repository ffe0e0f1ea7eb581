package org.priorauth.inbox.playbooks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.time.Ids;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;

/** The playbooks of every clinic, all versions. */
@ApplicationScoped
class Playbooks {

    private static final TypeReference<List<Playbook.Step>> STEPS = new TypeReference<>() {};
    private static final int MOST = 500;

    private final ShippedPlaybooks shipped;
    private final ObjectMapper json;
    private final Ids ids;

    Playbooks(ShippedPlaybooks shipped, ObjectMapper json, Ids ids) {
        this.shipped = shipped;
        this.json = json;
        this.ids = ids;
    }

    /** The one in force at a time: for this payer, else for all, else as shipped. */
    Uni<Playbook> inForce(Session session, String tenant, String kind, Optional<String> payer, Instant at) {
        return session.createSelectionQuery("""
                                            from PlaybookRow where tenantId = :tenant and kind = :kind
                                            and (payer = '' or payer = :payer) and at <= :at
                                            order by payer desc, number desc""", PlaybookRow.class)
                .setParameter("tenant", tenant)
                .setParameter("kind", kind)
                .setParameter("payer", payer.orElse(""))
                .setParameter("at", at)
                .setMaxResults(1)
                .getSingleResultOrNull()
                .map(row -> row == null ? shipped.of(kind) : read(row));
    }

    /** What was written for exactly this payer, or for all, the newest first; at last what is shipped. */
    Uni<List<Playbook>> versions(Session session, String tenant, String kind, Optional<String> payer) {
        return session.createSelectionQuery("""
                                            from PlaybookRow where tenantId = :tenant and kind = :kind
                                            and payer = :payer order by number desc""", PlaybookRow.class)
                .setParameter("tenant", tenant)
                .setParameter("kind", kind)
                .setParameter("payer", payer.orElse(""))
                .setMaxResults(MOST)
                .getResultList()
                .map(rows -> Stream.concat(rows.stream().map(this::read),
                        Stream.of(shipped.of(kind))).toList());
    }

    /** False where somebody wrote this version before. */
    Uni<Boolean> write(Session session, Caller caller, Playbook next) {
        return session
                .createNativeQuery("""
                                   insert into playbook_version (id, tenant_id, kind, payer, number, steps, at, author,
                                                                 author_name)
                                   values (:id, :tenant, :kind, :payer, :number, :steps, :at, :author, :name)
                                   on conflict do nothing""")
                .setParameter("id", ids.next())
                .setParameter("tenant", caller.tenant())
                .setParameter("kind", next.kind())
                .setParameter("payer", Optional.ofNullable(next.payer()).orElse(""))
                .setParameter("number", next.number())
                .setParameter("steps", write(next.steps()))
                .setParameter("at", next.at())
                .setParameter("author", caller.id())
                .setParameter("name", next.by())
                .executeUpdate()
                .map(written -> written == 1);
    }

    private Playbook read(PlaybookRow row) {
        try {
            return new Playbook(row.kind, row.payer.isEmpty() ? null : row.payer, row.number, row.at,
                    row.authorName == null ? row.author : row.authorName, json.readValue(row.steps, STEPS));
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unreadable playbook " + row.id);
        }
    }

    private String write(List<Playbook.Step> steps) {
        try {
            return json.writeValueAsString(steps);
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unwritable playbook");
        }
    }
}
