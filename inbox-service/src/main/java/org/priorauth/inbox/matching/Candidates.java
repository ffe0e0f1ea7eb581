package org.priorauth.inbox.matching;

import java.util.List;
import java.util.concurrent.CompletionStage;

/** Where the authorizations of one clinic are looked up that a message could be about; never another clinic's. */
public interface Candidates {

    CompletionStage<List<Candidate>> find(String tenant, Clues clues);
}
