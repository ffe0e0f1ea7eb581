package org.priorauth.lmn.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

class GlyphsTest {

    private final Glyphs glyphs = new Glyphs(Prints.FONTS);

    @Test
    void whatNoFontHasAShapeForIsNamed() {
        assertThat(glyphs.unprintable(Prints.saying("Zoë 𠮷乃 Núñez"))).isEqualTo(Set.of("U+20BB7"));
    }

    @Test
    void aScriptThatRunsFromRightToLeftWouldComeOutReversed() {
        assertThat(glyphs.unprintable(Prints.saying("שרה"))).isEqualTo(Set.of("U+05D4", "U+05E8", "U+05E9"));
    }

    @Test
    void theUsualLetterCanBePrinted() {
        assertThat(glyphs.unprintable(Prints.signed())).isEmpty();
    }
}
