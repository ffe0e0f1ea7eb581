package org.priorauth.inbox.domain;

import java.util.List;

/** What comes of something a person asks for. */
public sealed interface Reply {

    record Done(Told told) implements Reply {}

    /** @param code stable; @param sentence what to do instead, no PHI */
    record No(Why why, String code, String sentence) implements Reply {}

    /** The same with more lines of the timeline; what was refused stays so. */
    default Reply with(List<Entry> more) {
        return this instanceof Done done ? new Done(done.told().with(more)) : this;
    }

    enum Why {
        UNKNOWN, NOT_NOW, NOT_ALLOWED, STALE
    }

    static Reply done(Case now, Entry... entries) {
        return new Done(new Told(now, List.of(entries)));
    }

    static Reply unknown() {
        return new No(Why.UNKNOWN, "not-found", "There is nothing with this id in your clinic.");
    }

    static Reply notNow(String code, String sentence) {
        return new No(Why.NOT_NOW, code, sentence);
    }

    static Reply notAllowed(String code, String sentence) {
        return new No(Why.NOT_ALLOWED, code, sentence);
    }

    static Reply stale() {
        return new No(Why.STALE, "changed-meanwhile", "Somebody changed it meanwhile. Read it again, then decide.");
    }
}
