package org.priorauth.lmn.pdf;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        return sheet.words().flatMapToInt(String::codePoints).distinct().filter(this::isUnprintable)
                .mapToObj("U+%04X"::formatted).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isUnprintable(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> !fonts.haveShapeFor(character);
        };
    }
}
