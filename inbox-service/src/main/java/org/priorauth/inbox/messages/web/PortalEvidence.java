package org.priorauth.inbox.messages.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.contracts.Wire;

/** What a person brings back from a payer's portal. */
@Schema(name = "PortalEvidence")
public record PortalEvidence(
        @Schema(description = "The number the portal gave", required = true) String confirmation,
        @Schema(description = "Papers that show it, e.g. a print of the portal's page; uploaded before") List<UUID> documents) {

    private static final int LONGEST = 100;

    public PortalEvidence {
        documents = Wire.list(documents).stream().distinct().toList();
    }

    static Optional<Problem> fault(PortalEvidence brought) {
        String given = brought == null ? null : brought.confirmation;
        boolean fine = given != null && !given.isBlank() && given.length() <= LONGEST
                && given.chars().noneMatch(Character::isISOControl);
        return fine
                ? Optional.empty()
                : Optional.of(Problem.of(400, "message.invalid", "No confirmation",
                        "Send the number that the portal gave.").naming("confirmation", "required",
                                "One line of at most 100 characters."));
    }
}
