package org.priorauth.inbox.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.priorauth.inbox.texts.Template.Filled;

class TemplateTest {

    @Test
    void whatIsNotKnownStaysAVisibleGap() {
        // Given
        Map<String, String> values = Map.of("patient.name", "Maya Reyes", "payer.name", " ");
        // When
        Filled filled = Template.plain("{{patient.name}}, {{ payer.name }} and {{patient.nam}}.", values);
        // Then
        assertThat(filled).isEqualTo(
                new Filled("Maya Reyes, [payer.name?] and [patient.nam?].", List.of("payer.name", "patient.nam")));
    }

    @Test
    void aValueIsNeverMarkdownNorHtmlNorATemplate() {
        // Given
        String hostile = "**x** [a](javascript:b) <img src=x>\n# {{me}} $1 \\";
        // When
        Filled filled = Template.markdown("Call {{payer.name}}.", Map.of("payer.name", hostile, "me", "Ana"));
        // Then
        assertThat(filled.text()).isEqualTo("Call \\*\\*x\\*\\* \\[a\\]\\(javascript\\:b\\) \\<img src\\=x\\>"
                + " \\# \\{\\{me\\}\\} \\$1 \\\\.");
        assertThat(filled.gaps()).isEmpty();
    }
}
