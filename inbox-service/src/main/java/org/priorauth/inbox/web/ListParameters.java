package org.priorauth.inbox.web;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What every list takes in its query string; the order a list can have is its own. */
public abstract class ListParameters {

    @RestQuery
    @Parameter(description = "me, none (no person has taken it), a team, or a person's id")
    String owner;

    @RestQuery("due-before")
    @Parameter(description = "Due before this time, ISO 8601")
    String dueBefore;

    @RestQuery
    @Parameter(description = "Where the page before ended, as it was answered in next")
    String cursor;

    @RestQuery
    @Parameter(description = "1 to 200; 50 where absent")
    String limit;
}
