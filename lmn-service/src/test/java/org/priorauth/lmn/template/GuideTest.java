package org.priorauth.lmn.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.FactKinds;
import org.priorauth.lmn.domain.LetterKind;
import org.priorauth.lmn.domain.Occasion;
import org.priorauth.lmn.domain.Template;

/** What the guide to templates shows works, and it leaves out no fact. */
class GuideTest {

    private static final Path GUIDE = Path.of("../docs/guides/write-a-letter-template.md");

    @Test
    void itsExampleIsATemplate(@TempDir Path directory) throws IOException {
        // Given
        Files.writeString(directory.resolve("knee.yaml"), Files.readString(GUIDE).split("```(yaml)?\n")[1]);

        // When
        Template template = new TemplateShelf(Workshop.ENGINE, Optional.of(directory))
                .of(new Occasion("aetna", ServiceCategory.PHYSICAL_THERAPY, LetterKind.INITIAL));

        // Then
        assertThat(template.name()).isEqualTo("knee");
        assertThat(template.part(Element.GOAL).prompt()).startsWith("Range of motion in degrees");
    }

    @Test
    void itNamesEveryFactAndEveryValue() throws IOException {
        // Given
        String guide = Files.readString(GUIDE);

        // When
        Stream<String> facts = FactKinds.all().keySet().stream()
                .map(fact -> fact.startsWith("earlier.") ? "earlier.<element>" : fact.replaceFirst("^fact\\.", ""));

        // Then
        assertThat(Stream.concat(facts, FactKinds.all().values().stream().flatMap(values -> values.stream())))
                .allSatisfy(name -> assertThat(guide).contains("`" + name + "`"));
    }
}
