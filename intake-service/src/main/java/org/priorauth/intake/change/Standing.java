package org.priorauth.intake.change;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.MissingFact;
import org.priorauth.intake.domain.Request;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * How a request stands, told without PHI.
 *
 * @param status {@code incomplete}, {@code accepted} or {@code withdrawn}
 * @param orderRevision counts the changes of the order, from 1; the ETag of the order
 * @param missing what keeps it from going on
 * @param duplicate true where the order had been filed before; else absent
 */
@Schema(description = "How a request stands: incomplete, accepted or withdrawn")
public record Standing(UUID id, String status, int orderRevision, List<MissingFact> missing, Boolean duplicate) {

    public static Standing of(UUID id, Request request) {
        return new Standing(id, request.getClass().getSimpleName().toLowerCase(Locale.ROOT), request.orderRevision(),
                request.missing(), null);
    }

    public Standing asDuplicate() { return new Standing(id, status, orderRevision, missing, true); }

    @JsonIgnore
    public String location() { return "/api/v1/authorizations/" + id; }

    @JsonIgnore
    public String etag() { return "\"" + orderRevision + "\""; }
}
