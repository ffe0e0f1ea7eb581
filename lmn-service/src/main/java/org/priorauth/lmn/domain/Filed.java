package org.priorauth.lmn.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One letter and its place in the file.
 *
 * @param file as far as it concerns this letter
 * @param ended how it ended; empty for the letter at hand
 */
public record Filed(LetterFile file, Letter letter, Optional<Ended> ended) {

    /** The oldest first, then the letter at hand, then what is drafted beside it. */
    public static Stream<Filed> all(LetterFile file) {
        return Stream.concat(file.earlier().stream().map(over -> new Filed(file, over.letter(), Optional.of(over))),
                file.letters().map(letter -> new Filed(place(file, letter), letter, Optional.empty())));
    }

    /** A draft beside a signed letter stands for itself. */
    private static LetterFile place(LetterFile file, Letter letter) {
        return file.open(letter.letterId()).<LetterFile>map(open -> open).orElse(file);
    }

    /** The one that was begun last. */
    public static Optional<Filed> last(LetterFile file) {
        return all(file).reduce((one, next) -> next);
    }

    public static Optional<Filed> find(LetterFile file, UUID letterId) {
        return all(file).filter(filed -> filed.letter.letterId().equals(letterId)).findFirst();
    }

    /** In one word: drafted, needs-facts, in-review, returned, signed, superseded, withdrawn or expired. */
    public String status() {
        return ended.map(over -> over.how().toString()).orElseGet(file::standing);
    }
}
