package org.priorauth.lmn.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.contracts.Actor;
import org.priorauth.lmn.domain.Letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.Uni;

/** Every saved text of every letter, with its author and time. */
@ApplicationScoped
public class Versions {

    /** Who saved which text when. */
    public record Saved(int version, Instant at, Actor by) {}

    /** The same with the text. */
    public record Text(Saved saved, Letter.Draft draft) {}

    private final ObjectMapper json;

    Versions(ObjectMapper json) {
        this.json = json;
    }

    /** To be stored in the step that saves the draft. */
    Object row(Letter.Draft draft, Cause cause) {
        try {
            return new VersionRow(draft, cause, json.writeValueAsString(draft));
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unwritable version of " + draft.letterId());
        }
    }

    /** The oldest first. */
    public Uni<List<Saved>> of(Session session, String tenant, UUID letterId) {
        return session
                .createSelectionQuery(
                        "from VersionRow where letterId = :letter and tenantId = :tenant order by version",
                        VersionRow.class)
                .setParameter("letter", letterId)
                .setParameter("tenant", tenant)
                .getResultList()
                .map(rows -> rows.stream().map(Versions::saved).toList());
    }

    public Uni<Optional<Text>> find(Session session, String tenant, UUID authorization, UUID letterId, int version) {
        return session.find(VersionRow.class, VersionRow.id(letterId, version))
                .map(row -> Optional.ofNullable(row)
                        .filter(found -> found.tenantId.equals(tenant) && found.authorizationId.equals(authorization))
                        .map(found -> new Text(saved(found), read(found))));
    }

    private static Saved saved(VersionRow row) {
        return new Saved(row.version, row.savedAt, row.by());
    }

    private Letter.Draft read(VersionRow row) {
        try {
            return json.readValue(row.document, Letter.Draft.class);
        } catch (JsonProcessingException thrown) {
            throw new IllegalStateException("unreadable version " + row.id);
        }
    }
}
