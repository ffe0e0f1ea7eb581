package org.priorauth.lmn.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.LetterKind;
import org.priorauth.lmn.domain.Occasion;
import org.priorauth.lmn.domain.Template;

class TemplateShelfTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(value = ServiceCategory.class, names = "OTHER", mode = EnumSource.Mode.EXCLUDE)
    void everyCategoryOfCareHasATemplateWithAWordForEveryKind(ServiceCategory category) {
        for (LetterKind kind : LetterKind.values()) {
            // When
            Template template = shelf().of(new Occasion("aetna", category, kind));

            // Then
            assertThat(template.name())
                    .isEqualTo(kind == LetterKind.INITIAL ? category.toString() : category + "/" + kind);
            assertThat(template.parts()).extracting(Template.Part::element).containsExactly(Element.values());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "renewal   | functional-limitation | minimal clinically important difference | letter.functional-limitation.progress",
            "appeal    | rationale             | no progress or not skilled              | letter.rationale.denial",
            "addendum  | rationale             | The new finding                         | letter.rationale.new",
            "extension | rationale             | What slowed recovery                    | letter.rationale.extension"})
    void theKindAsksInTheFieldsOwnTerms(String kind, String element, String asked, String needed) {
        // When
        Template.Part part = shelf().of(therapy(LetterKind.named(kind).orElseThrow()))
                .part(Element.named(element).orElseThrow());

        // Then
        assertThat(part.prompt()).contains(asked);
        assertThat(part.needs()).extracting(need -> need.missing().code()).endsWith(needed);
    }

    @Test
    void anUnknownOrderHasTheDefault() {
        assertThat(shelf().of(new Occasion(null, null, LetterKind.INITIAL)).name()).isEqualTo("default");
    }

    @Test
    void thePayersWordStandsBeforeTheCategorysAndThatBeforeTheDefaults() throws IOException {
        // Given
        file("aetna", "for: { payers: [aetna] }\nsections:\n  - { element: goal, prompt: Aetna asks this. }\n");

        // When
        Template aetna = shelf().of(therapy(LetterKind.INITIAL));
        Template other = shelf()
                .of(new Occasion("humana", ServiceCategory.PHYSICAL_THERAPY, LetterKind.INITIAL));

        // Then
        assertThat(aetna.name()).isEqualTo("aetna");
        assertThat(aetna.part(Element.GOAL).prompt()).isEqualTo("Aetna asks this.");
        assertThat(aetna.part(Element.GOAL).heading()).isEqualTo("Expected benefits and goals");
        assertThat(aetna.part(Element.RATIONALE).heading()).isEqualTo("Why skilled therapy is needed");
        assertThat(other.part(Element.GOAL).prompt()).startsWith("What will the patient be able to do");
    }

    @Test
    void theClinicsOwnFileStandsUponTheShippedOneOfTheSameWeight() throws IOException {
        // Given
        file("own", "for: { categories: [imaging] }\nsections:\n  - { element: goal, heading: Our goals }\n");

        // When
        Template template = shelf().of(new Occasion("aetna", ServiceCategory.IMAGING, LetterKind.INITIAL));

        // Then
        assertThat(template.part(Element.GOAL).heading()).isEqualTo("Our goals");
    }

    @Test
    void aChangedDirectoryIsTakenAndABrokenOneIsNot() throws IOException {
        // Given
        TemplateShelf shelf = shelf();
        file("own", "sections:\n  - { element: goal, heading: Our goals }\n");

        // When
        shelf.look();
        file("own", "sections:\n  - { element: gaol, heading: Nobody's goals }\n");
        shelf.look();

        // Then
        assertThat(shelf.of(therapy(LetterKind.INITIAL)).part(Element.GOAL).heading()).isEqualTo("Our goals");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{ element: gaol }                                             | sections[0].element: name one of the eight elements",
            "{ element: goal, promt: x }                                   | line 2, sections[0].promt: there is no \"promt\" here",
            "{ element: goal, lines: [{ fact: fact.wish, say: \"{text}\" }] } | sections[0].lines[0].fact: \"fact.wish\" is no kind of fact",
            "{ element: goal, lines: [{ fact: payer, say: \"{nmae}\" }] }  | sections[0].lines[0].say: ",
            "{ element: goal, lines: [{ fact: payer, say: \"{#if name}\" }] } | sections[0].lines[0].say: ",
            "{ element: goal, lines: [{ fact: payer, say: \"24 of {name}\" }] } | sections[0].lines[0].say: says a number that no fact says",
            "{ element: goal, needs: [{ facts: [] }] }                     | sections[0].needs[0]: name facts, code and sentence"})
    void aMistakeStopsTheStartNamingFileAndPlace(String section, String told) throws IOException {
        // Given
        file("own", "sections:\n  - " + section + "\n");

        // Then
        assertThatThrownBy(this::shelf).isInstanceOf(BrokenTemplate.class).hasMessageContaining("own.yaml, " + told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "for: { categories: [massage] } | own.yaml, for.categories: \"massage\" is none of behavioral-health,",
            "kinds: { plea: { title: x } }  | own.yaml, kinds: \"plea\" is none of addendum,",
            "'kinds: { appeal: }'           | own.yaml, kinds.appeal: says nothing",
            "''                             | own.yaml, line 1: "})
    void aMistakeInItsOccasionIsToldToo(String text, String told) throws IOException {
        // Given
        file("own", text);

        // Then
        assertThatThrownBy(this::shelf).isInstanceOf(BrokenTemplate.class).hasMessageContaining(told);
    }

    @Test
    void twoFilesForTheSameLettersAreRefused() throws IOException {
        // Given
        file("one", "for: { payers: [aetna, humana] }\ntitle: One\n");
        file("two", "for: { payers: [humana] }\ntitle: Two\n");

        // Then
        assertThatThrownBy(this::shelf).hasMessageContaining("one.yaml, for: is for the same letters as ")
                .hasMessageEndingWith("two.yaml");
    }

    @Test
    void aDirectoryThatIsNotThereStopsTheStart() {
        assertThatThrownBy(() -> new TemplateShelf(Workshop.ENGINE, Optional.of(directory.resolve("none"))))
                .hasMessageEndingWith("none: is no directory that can be read");
    }

    private static Occasion therapy(LetterKind kind) {
        return new Occasion("aetna", ServiceCategory.PHYSICAL_THERAPY, kind);
    }

    private TemplateShelf shelf() {
        return new TemplateShelf(Workshop.ENGINE, Optional.of(directory));
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name + ".yaml"), text);
    }
}
