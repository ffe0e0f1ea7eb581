package org.priorauth.inbox.domain;

import java.util.List;
import java.util.stream.Stream;

/** The case after a step, and what the timeline says of the step. */
public record Told(Case now, List<Entry> entries) {

    Told with(List<Entry> more) {
        return new Told(now, Stream.concat(entries.stream(), more.stream()).toList());
    }
}
