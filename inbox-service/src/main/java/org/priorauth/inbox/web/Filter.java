package org.priorauth.inbox.web;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.Wire;
import org.priorauth.inbox.paging.PageAsked;
import org.priorauth.inbox.store.CaseRow;
import org.priorauth.inbox.store.CaseSearch;

/** Which authorizations are asked for, as a caller writes it. All members are optional. */
@Schema(description = "All members are optional; those given must all hold.")
public record Filter(@Schema(description = "Any of these statuses") List<String> status,
        @Schema(description = "The payer's id, e.g. aetna") String payer,
        @Schema(description = "e.g. physical-therapy") String category,
        @Schema(description = "me, none, a team, or a person's id") String owner,
        @Schema(description = "Something is due before this time, ISO 8601") String dueBefore,
        @Schema(description = "system|value, exactly") String ehrIdentifier,
        @Schema(description = "Part of a name, member id, EHR identifier or payer's number; case does not matter") String q,
        @Schema(description = "updated, received or due; a hyphen in front turns it round", defaultValue = "-updated") String sort,
        @Schema(description = "Where the page before ended, as it was answered") String cursor,
        @Schema(type = SchemaType.INTEGER, defaultValue = "50", minimum = "1", maximum = "200") String limit) {

    static final Filter ALL = new Filter(null, null, null, null, null, null, null, null, null, null);

    public Filter {
        status = Wire.list(status);
    }

    CaseSearch search(Asked asked) {
        return new CaseSearch(asked.caller().tenant(), asked.statuses("status", status), given(payer), given(category),
                asked.owner("owner", owner), asked.time("due-before", dueBefore), given(ehrIdentifier), given(q));
    }

    PageAsked<CaseRow> page(Asked asked) {
        return asked.page(CaseSearch.ORDERS, sort == null ? CaseSearch.USUAL_ORDER : sort, cursor, limit);
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(some -> !some.isBlank());
    }
}
