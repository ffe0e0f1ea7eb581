package org.priorauth.inbox.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Somewhere words stand.
 *
 * @param name e.g. {@code patient}, {@code member-id}, {@code text}
 */
record Place(String name, String words) {

    static Stream<Place> of(String name, Stream<String> words) {
        return words.filter(Objects::nonNull).filter(one -> !one.isBlank()).map(one -> new Place(name, one));
    }

    static Stream<Place> of(String name, String... words) {
        return of(name, Stream.of(words));
    }

    /** All words of all places, each place on its own line. */
    static String words(List<Place> places) {
        return String.join("\n", places.stream().map(Place::words).toList());
    }
}
