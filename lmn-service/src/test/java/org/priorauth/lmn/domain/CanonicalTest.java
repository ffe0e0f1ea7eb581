package org.priorauth.lmn.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.lmn.domain.Letter.Draft;

class CanonicalTest {

    @Test
    void theTextThatIsSignedIsUnambiguous() {
        // Given
        Draft draft = new Draft(new UUID(0, 2), 3, "default", "Letter of Medical Necessity",
                List.of(new Section.Bound(Element.GOAL, "Goals",
                        List.of(new Statement("Walk 300 m.", Source.person("chen")),
                                new Statement("# not a heading", Source.person("chen"))),
                        4)),
                false);

        // When
        String text = Canonical.text(new UUID(0, 1), draft);

        // Then
        assertThat(text).isEqualTo("""
                                   priorauth-letter/1
                                   authorization 00000000-0000-0000-0000-000000000001
                                   letter 00000000-0000-0000-0000-000000000002
                                   version 3
                                   title Letter of Medical Necessity
                                   # goal Goals
                                   - Walk 300 m.
                                   - # not a heading
                                   """);
    }
}
