package org.priorauth.inbox.web;

import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.domain.work.Rules;

/** To whom something is given. */
@Schema(description = "To whom it is given")
public record NewOwner(
        @Schema(required = true, description = "me, a team, or the id of a person (the token's subject)") String owner,
        @Schema(description = "How the person is shown; their id where absent") String name) {

    static final NewOwner NOBODY = new NewOwner(null, null);

    private static final Pattern ID = Pattern.compile("[\\p{Alnum}._@:-]{1,100}");
    private static final int LONGEST_NAME = 100;

    /** Complains where there can be no such owner. */
    Owner read(Asked asked, Rules rules) {
        Caller caller = asked.caller();
        if (owner == null || !ID.matcher(owner).matches()) {
            asked.wrong("/owner", "required", "me, a team, or a person's id of at most 100 characters.");
            return null;
        }
        if (name != null && name.length() > LONGEST_NAME) {
            asked.wrong("/name", "length", "At most 100 characters.");
        }
        if (owner.equals("me") || owner.equals(caller.id())) {
            return new Owner.Person(caller.id(), caller.name());
        }
        return rules.queues().contains(owner)
                ? new Owner.Queue(owner)
                : new Owner.Person(owner, name == null || name.isBlank() ? owner : name);
    }
}
