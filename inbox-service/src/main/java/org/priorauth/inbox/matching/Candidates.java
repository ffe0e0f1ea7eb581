package org.priorauth.inbox.matching;

import java.util.List;
import java.util.concurrent.CompletionStage;

/** Where the authorizations of one clinic are looked up that a message could be about; never another clinic's. */
public interface Candidates {

    /** @param complete no authorization was left out because there were too many: only then is anything linked by itself */
    record Found(List<Candidate> candidates, boolean complete) {}

    CompletionStage<Found> find(String tenant, Clues clues);
}
