package org.priorauth.intake.filing;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.MissingFact;
import org.priorauth.intake.change.Standing;
import org.priorauth.intake.draft.Brought.Ignored;

/**
 * What is answered to an order: how the first authorization stands, all of them, and what was left out. No PHI.
 *
 * @param duplicate true where every order of the message had been filed before; else absent
 */
@Schema(description = "What became of an order. A Bundle with several kinds of care makes one authorization for each.")
public record Filed(UUID id, String status, List<MissingFact> missing, Boolean duplicate,
        List<Standing> authorizations, List<Ignored> ignored) {

    static Filed of(List<Standing> all, List<Ignored> ignored) {
        Standing first = all.stream().filter(one -> one.duplicate() == null).findFirst().orElse(all.get(0));
        return new Filed(first.id(), first.status(), first.missing(), first.duplicate(), all, ignored);
    }

    /** Nothing of it was new. */
    boolean wasKnown() { return duplicate != null; }
}
