package org.priorauth.intake.fhir;

import java.util.ArrayList;
import java.util.List;

import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.priorauth.contracts.intake.ClinicalFact.Kind;
import org.priorauth.intake.fhir.Findings.Said;

/** Answers with their questions: {@code Goals: climb 12 stairs} is read like a note with a heading. */
final class QuestionnaireText {

    private final List<Said> said = new ArrayList<>();

    private QuestionnaireText() {}

    static List<Said> said(Found<QuestionnaireResponse> found) {
        QuestionnaireText text = new QuestionnaireText();
        text.items(found.resource().getItem(), found.path());
        return text.said;
    }

    private void items(List<QuestionnaireResponseItemComponent> items, String path) {
        for (int i = 0; i < items.size(); i++) {
            item(items.get(i), path + ".item[" + i + "]");
        }
    }

    private void item(QuestionnaireResponseItemComponent item, String path) {
        List<QuestionnaireResponseItemAnswerComponent> answers = item.getAnswer();
        for (int i = 0; i < answers.size(); i++) {
            String at = path + ".answer[" + i + "]";
            Values.words(answers.get(i).getValue())
                    .ifPresent(words -> said.add(new Said(asked(item) + words, Kind.OTHER, at + ".value")));
            items(answers.get(i).getItem(), at);
        }
        items(item.getItem(), path);
    }

    private static String asked(QuestionnaireResponseItemComponent item) {
        return item.hasText() ? item.getText().strip().replaceAll("[:?\\s]+$", "") + ": " : "";
    }
}
