package org.priorauth.lmn.domain.validity;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.Ended;
import org.priorauth.lmn.domain.Letter;
import org.priorauth.lmn.domain.Letter.SignedLetter;
import org.priorauth.lmn.domain.LetterFile;
import org.priorauth.lmn.domain.Signed;

/** Which letter care is under. A letter that adds to another one is good as long as that one, and nothing counts there. */
public final class InForce {

    private InForce() {}

    /** The letter that the named one belongs to; mostly itself. */
    public static SignedLetter behind(LetterFile file, SignedLetter named) {
        if (file instanceof Signed signed && signed.added().stream().anyMatch(added -> same(added, named))) {
            return signed.current();
        }
        return over(file, named).flatMap(end -> endedWith(file, named, end)).orElse(named);
    }

    private static Optional<Ended> over(LetterFile file, SignedLetter letter) {
        return file.earlier().stream().filter(ended -> same(ended.letter(), letter)).findFirst();
    }

    /** What was signed beside a letter ended in the same moment. */
    private static Optional<SignedLetter> endedWith(LetterFile file, SignedLetter named, Ended end) {
        return Optional.ofNullable(named.foregoing())
                .flatMap(before -> file.earlier().stream()
                        .filter(other -> other.letter().letterId().equals(before.letterId())).findFirst())
                .filter(other -> other.at().equals(end.at()))
                .flatMap(other -> other.letter() instanceof SignedLetter letter
                        ? Optional.of(letter)
                        : Optional.empty());
    }

    /** On the day one letter followed another both were; then the named one counts. */
    public static SignedLetter on(LocalDate day, LetterFile file, SignedLetter named, ZoneId zone) {
        SignedLetter base = behind(file, named);
        List<SignedLetter> letters = standing(file);
        List<SignedLetter> begun = letters.stream().filter(letter -> !signed(letter, zone).isAfter(day)).toList();
        boolean followed = letters.stream().dropWhile(letter -> !same(letter, base)).skip(1)
                .anyMatch(next -> signed(next, zone).isBefore(day));
        return begun.isEmpty() || begun.contains(base) && !followed ? base : begun.get(begun.size() - 1);
    }

    /** The same where nobody named one; absent where none was ever signed. */
    public static Optional<SignedLetter> on(LocalDate day, LetterFile file, ZoneId zone) {
        return standing(file).stream().findFirst().map(first -> on(day, file, first, zone));
    }

    /** Those that stand for themselves, the oldest first. */
    private static List<SignedLetter> standing(LetterFile file) {
        return Stream.concat(file.earlier().stream().map(Ended::letter), file.letters())
                .flatMap(letter -> letter instanceof SignedLetter signed ? Stream.of(signed) : null)
                .filter(letter -> same(behind(file, letter), letter))
                .sorted(Comparator.comparing(letter -> letter.signature().at())).toList();
    }

    private static LocalDate signed(SignedLetter letter, ZoneId zone) {
        return letter.signature().at().atZone(zone).toLocalDate();
    }

    private static boolean same(Letter one, SignedLetter other) {
        return one.letterId().equals(other.letterId());
    }
}
