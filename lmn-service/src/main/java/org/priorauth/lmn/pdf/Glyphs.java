package org.priorauth.lmn.pdf;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

/**
 * Which characters cannot be printed right: those no font has a shape for, and scripts that run from right to left, whose
 * letters would come out in the wrong order. A wrong name is worse than none: such a letter is not signed.
 */
@Singleton
public class Glyphs {

    private final Fonts fonts;

    public Glyphs(Fonts fonts) {
        this.fonts = fonts;
    }

    /** As {@code U+20BB7}, sorted; empty where all of it can be printed. */
    public Set<String> unprintable(Sheet sheet) {
        return words(sheet).flatMapToInt(String::codePoints).distinct().filter(this::isUnprintable)
                .mapToObj("U+%04X"::formatted).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> words(Sheet sheet) {
        Stream<String> body = sheet.passages().stream()
                .flatMap(passage -> Stream.concat(Stream.of(passage.heading()), passage.lines().stream()));
        Letterhead head = sheet.letterhead();
        Stream<String> frame = Stream.of(sheet.title(), sheet.addressee(), head.name(), head.phone(), head.fax());
        Stream<String> signer = sheet.draft()
                ? Stream.of()
                : Stream.of(sheet.signature().name(), sheet.signature().credentials(), sheet.signature().licence());
        return Stream.of(body, frame, head.lines().stream(), signer).flatMap(texts -> texts);
    }

    private boolean isUnprintable(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> fonts.all().stream().noneMatch(font -> font.hasShapeFor(character));
        };
    }
}
