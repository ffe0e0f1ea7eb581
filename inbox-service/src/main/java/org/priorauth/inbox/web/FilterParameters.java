package org.priorauth.inbox.web;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** A {@link Filter} in a query string. */
public class FilterParameters extends ListParameters {

    @RestQuery
    @Parameter(description = "Any of these statuses; may be repeated")
    List<String> status;

    @RestQuery
    @Parameter(description = "The payer's id, e.g. aetna")
    String payer;

    @RestQuery
    @Parameter(description = "e.g. physical-therapy")
    String category;

    @RestQuery("ehr-identifier")
    @Parameter(description = "system|value, exactly")
    String ehrIdentifier;

    @RestQuery
    @Parameter(description = "Part of a name, member id, EHR identifier or payer's number. URLs are logged on their way:"
            + " prefer POST /api/v1/inbox/authorizations/search, which takes it in the body")
    String q;

    @RestQuery
    @Parameter(description = "updated, received or due; a hyphen in front turns it round; -updated where absent")
    String sort;

    Filter filter() {
        return new Filter(status, payer, category, owner, dueBefore, ehrIdentifier, q, sort, cursor, limit);
    }
}
