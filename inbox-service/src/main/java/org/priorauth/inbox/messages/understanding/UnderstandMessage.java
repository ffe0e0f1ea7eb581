package org.priorauth.inbox.messages.understanding;

import jakarta.inject.Singleton;

import org.priorauth.inbox.matching.Candidates;
import org.priorauth.inbox.matching.Clues;
import org.priorauth.inbox.matching.Looking;
import org.priorauth.inbox.matching.Matcher;
import org.priorauth.inbox.matching.Seen;
import org.priorauth.inbox.meaning.Meanings;
import org.priorauth.inbox.messages.Understood;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** By the rules of matching and meaning, over the clinic's own authorizations. */
@DefaultBean
@Singleton
class UnderstandMessage implements Understanding {

    private final Candidates candidates;

    UnderstandMessage(Candidates candidates) { this.candidates = candidates; }

    @Override
    public Uni<Understood> of(String tenant, Seen seen) {
        Clues clues = Looking.of(seen);
        // a hundred pages against a hundred cases take their time: not on the thread that serves the database
        return Uni.createFrom().completionStage(() -> candidates.find(tenant, clues))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(found -> new Understood(new Matcher().match(seen, found), new Meanings().read(seen),
                        clues.lasting()));
    }
}
