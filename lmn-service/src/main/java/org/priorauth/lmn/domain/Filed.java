package org.priorauth.lmn.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One letter and its place in the file.
 *
 * @param ended how it ended; empty for the letter at hand
 */
public record Filed(LetterFile file, Letter letter, Optional<Ended> ended) {

    /** The oldest first, the letter at hand last. */
    public static Stream<Filed> all(LetterFile file) {
        return Stream.concat(file.earlier().stream().map(over -> new Filed(file, over.letter(), Optional.of(over))),
                file.letter().stream().map(letter -> new Filed(file, letter, Optional.empty())));
    }

    public static Optional<Filed> find(LetterFile file, UUID letterId) {
        return all(file).filter(filed -> filed.letter.letterId().equals(letterId)).findFirst();
    }

    /** In one word: drafted, needs-facts, in-review, returned, signed, superseded or withdrawn. */
    public String status() {
        return ended.map(over -> over.how().toString()).orElseGet(file::standing);
    }
}
