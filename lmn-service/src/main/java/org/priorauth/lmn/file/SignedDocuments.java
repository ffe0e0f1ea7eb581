package org.priorauth.lmn.file;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;

import io.smallrye.mutiny.Uni;

/** The signed letters' bytes. */
@ApplicationScoped
public class SignedDocuments {

    public Uni<Optional<byte[]>> find(Session session, String tenant, UUID authorization, UUID letterId) {
        return session
                .createSelectionQuery("select pdf from SignedRow where letterId = :letter and tenantId = :tenant"
                        + " and authorizationId = :authorization", byte[].class)
                .setParameter("letter", letterId)
                .setParameter("tenant", tenant)
                .setParameter("authorization", authorization)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }
}
