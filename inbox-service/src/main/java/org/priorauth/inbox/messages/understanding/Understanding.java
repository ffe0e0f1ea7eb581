package org.priorauth.inbox.messages.understanding;

import org.priorauth.inbox.matching.Seen;
import org.priorauth.inbox.messages.Understood;

import io.smallrye.mutiny.Uni;

/** Says what a message is about. A bean of this type replaces the one that is here by default. */
public interface Understanding {

    Uni<Understood> of(String tenant, Seen seen);
}
