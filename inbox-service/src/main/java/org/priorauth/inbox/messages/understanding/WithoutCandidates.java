package org.priorauth.inbox.messages.understanding;

import java.util.List;

import jakarta.inject.Singleton;

import org.priorauth.inbox.matching.Matcher;
import org.priorauth.inbox.matching.Seen;
import org.priorauth.inbox.meaning.Meanings;
import org.priorauth.inbox.messages.Understood;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;

/** What the words alone say; it looks up no authorizations. */
@DefaultBean
@Singleton
class WithoutCandidates implements Understanding {

    @Override
    public Uni<Understood> of(String tenant, Seen seen) {
        return Uni.createFrom().item(
                () -> new Understood(new Matcher().match(seen, List.of()), new Meanings().read(seen)));
    }
}
