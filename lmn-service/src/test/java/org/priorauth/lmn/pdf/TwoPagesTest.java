package org.priorauth.lmn.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.LetterKind;
import org.priorauth.lmn.domain.Occasion;
import org.priorauth.lmn.domain.Template;
import org.priorauth.lmn.pdf.Sheet.Passage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The good letter of each service's first file of the lint's corpus, signed and under its template's headings. */
class TwoPagesTest {

    @ParameterizedTest
    @EnumSource(value = ServiceCategory.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void theUsualLetterOfEachServiceFitsOnTwoPages(ServiceCategory category) throws IOException {
        // Given
        List<Passage> passages = passages(category);

        // When
        byte[] pdf = Prints.print(Prints.signed(passages));

        // Then
        assertThat(passages).hasSize(Element.values().length);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    private static List<Passage> passages(ServiceCategory category) throws IOException {
        Template template = Workshop.TEMPLATES
                .of(new Occasion(Cast.order().payer().id(), category, LetterKind.INITIAL));
        JsonNode letter = letter(category);
        List<Passage> passages = new ArrayList<>();
        for (Element element : Element.values()) {
            String text = letter.path(element.toString()).asText();
            assertThat(text).as(element + " of " + category).isNotBlank();
            passages.add(new Passage(template.part(element).heading(), text.lines().toList()));
        }
        return passages;
    }

    private static JsonNode letter(ServiceCategory category) throws IOException {
        try (InputStream file = TwoPagesTest.class
                .getResourceAsStream("/lint-corpus/tuned/" + category + ".yaml")) {
            return new YAMLMapper().readTree(file).path("letter");
        }
    }
}
