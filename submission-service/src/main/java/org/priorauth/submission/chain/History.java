package org.priorauth.submission.chain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.time.Ids;
import org.priorauth.contracts.Actor;
import org.priorauth.submission.domain.Submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.smallrye.mutiny.Uni;

/** Every move of every case. Replayed, the moves end in the state as it is. */
@ApplicationScoped
public class History {

    private final ObjectMapper json;
    private final Ids ids;

    History(ObjectMapper json, Ids ids) {
        this.json = json;
        this.ids = ids;
    }

    MoveRow move(Optional<Submission> before, Submission after, Cause cause, Actor by) {
        ObjectNode from = before.map(this::written).orElseGet(json::createObjectNode);
        return new MoveRow(ids.next(), cause, by, before.map(History::name).orElse(null), name(after),
                MergePatch.between(from, written(after)).toString());
    }

    /** Oldest first. */
    public Uni<List<MoveRow>> of(Session session, String tenant, UUID authorization) {
        return session.createNativeQuery("select id, tenant_id, authorization_id, at, from_state, to_state, action, "
                + "actor_id, actor_role, actor_name, causation_id, patch from submission_move "
                + "where tenant_id = :tenant and authorization_id = :id order by position", MoveRow.class)
                .setParameter("tenant", tenant).setParameter("id", authorization).getResultList();
    }

    /** The state in which these moves end; absent before the first one. */
    public Optional<Submission> replay(List<MoveRow> moves) {
        ObjectNode document = json.createObjectNode();
        for (MoveRow move : moves) {
            document = MergePatch.applied(document, read(move.patch));
        }
        return moves.isEmpty() ? Optional.empty() : Optional.of(state(document));
    }

    private ObjectNode written(Submission state) {
        try {
            return (ObjectNode) MergePatch.plain(json.readTree(json.writerFor(Submission.class)
                    .writeValueAsString(state)));
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unwritable move");
        }
    }

    private ObjectNode read(String patch) {
        try {
            return (ObjectNode) json.readTree(patch);
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unreadable move");
        }
    }

    private Submission state(ObjectNode document) {
        try {
            return json.treeToValue(document, Submission.class);
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("moves that lead nowhere");
        }
    }

    private static String name(Submission state) {
        return state.getClass().getSimpleName();
    }
}
