package org.priorauth.inbox.messages.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.inbox.meaning.Reading;
import org.priorauth.inbox.meaning.Value;
import org.priorauth.inbox.messages.Understood;

/** What a message seems to say; what is not known is absent. A person confirms it before anything comes of it. */
@Schema(name = "MessageSays")
public record SaysView(Said kind, Said extent, Said number, Said from, Said to, Said units, Said reason,
        Said deadline) {

    /** A value and the words it was read from. */
    @Schema(name = "MessageSaid")
    public record Said(String value, String words, @Schema(description = "0 to 1") double confidence) {

        private static Said of(Value<?> value) {
            return value instanceof Value.Known<?> known
                    ? new Said(known.value().toString(), known.span() == null ? null : known.span().words(),
                            known.confidence())
                    : null;
        }
    }

    static SaysView from(Understood understood) {
        if (understood == null || understood.reading() == null) {
            return null;
        }
        Reading read = understood.reading();
        return new SaysView(Said.of(read.kind()), Said.of(read.extent()), Said.of(read.number()), Said.of(read.from()),
                Said.of(read.to()), Said.of(read.units()), Said.of(read.reason()), Said.of(read.deadline()));
    }
}
