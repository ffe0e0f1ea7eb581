package org.priorauth.inbox.matching;

import java.util.List;

/** Finds the authorization a message is about. */
public final class Matcher {

    public Match match(Seen seen, List<Candidate> candidates) {
        return new Match.Unknown();
    }
}
