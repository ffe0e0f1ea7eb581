package org.priorauth.sandbox.answer;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.AddedItemComponent;
import org.hl7.fhir.r4.model.ClaimResponse.ItemComponent;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Enumerations.NoteType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.payer.Case;
import org.priorauth.sandbox.payer.Line;
import org.priorauth.sandbox.payer.Line.Span;
import org.priorauth.sandbox.payer.ReviewAction;
import org.priorauth.sandbox.payer.Standing;

/** What an answer holds besides its decision, when the member id wants it. */
final class Flourishes {

    static final String REVIEWER = "9999990003";
    private static final String UNHEARD_OF = "urn:priorauth:sandbox:unheard-of";
    static final String REVIEWED = Urls.PAS + "extension-claimResponseReviewer";
    private static final String PERIOD = Urls.PAS + "extension-itemPreAuthPeriod";
    private static final String SECOND_NOTE = "A home programme of at least six weeks is to be documented first.";
    private static final String SECOND_REASON = "0U";
    private static final int SHORT = 30;

    private final Case known;
    private final Standing.Decided decided;

    Flourishes(Case known, Standing.Decided decided) {
        this.known = known;
        this.decided = decided;
    }

    void on(ClaimResponse response) {
        switch (known.filing().trigger().flourish()) {
            case PROPOSED_LINE -> response.addAddItem(proposed());
            case OTHER_PROVIDER -> response.getItem().stream()
                    .filter(it -> it.hasExtension(PERIOD)).forEach(this::otherwise);
            case HUMAN_REVIEW -> reviewer(response.getExtensionByUrl(REVIEWED));
            case UNHEARD_OF_EXTENSIONS -> unheardOf(response);
            case MANY_REASONS -> manyReasons(response);
            case PLAIN, TWO_QUESTIONS, TASK, QUESTIONNAIRE_TASK -> {
            }
        }
    }

    /** A line under the next free sequence, with a service type and no procedure (PAS ClaimResponse.addItem). */
    private AddedItemComponent proposed() {
        int next = known.filing().lines().stream().mapToInt(Line::sequence).max().orElse(0) + 1;
        AddedItemComponent added = new AddedItemComponent(Written.concept(Urls.X12_SERVICE_TYPE, "42"));
        added.addItemSequence(next);
        Extension review = ItemAnswers.reviewed(ReviewAction.CERTIFIED);
        review.addExtension("number", new StringType(known.authorizationNumber()));
        added.addAdjudication(ItemAnswers.adjudication(review));
        return added;
    }

    private void otherwise(ItemComponent item) {
        Extension provider = item.addExtension().setUrl(Urls.PAS + "extension-itemAuthorizedProvider");
        provider.addExtension("provider", new Reference(known.filing().parties().requestor()));
        LocalDate today = decided.at().atOffset(ZoneOffset.UTC).toLocalDate();
        item.getExtensionByUrl(PERIOD).setValue(
                Written.period(new Span(Optional.of(today), Optional.of(today.plusDays(SHORT)))));
    }

    private static void reviewer(Extension said) {
        said.addExtension("reviewerNPI", new Identifier().setSystem(Urls.NPI).setValue(REVIEWER));
    }

    private static void unheardOf(ClaimResponse response) {
        response.addExtension(UNHEARD_OF, new StringType("of the whole"));
        response.getItem().forEach(item -> {
            unheardOf(item, "of the line");
            item.getAdjudication().forEach(it -> unheardOf(it, "of the adjudication"));
        });
    }

    private static void unheardOf(Element element, String text) {
        element.addExtension(UNHEARD_OF, new StringType(text));
    }

    private static void manyReasons(ClaimResponse response) {
        response.addProcessNote().setNumber(ItemAnswers.DENIAL_NOTE + 1).setType(NoteType.DISPLAY).setText(SECOND_NOTE);
        for (ItemComponent item : List.copyOf(response.getItem())) {
            item.addNoteNumber(ItemAnswers.DENIAL_NOTE + 1);
            item.getAdjudicationFirstRep().getExtensionByUrl(Urls.PAS + "extension-reviewAction")
                    .addExtension("reasonCode", Written.concept(Urls.X12_DECISION_REASON, SECOND_REASON));
        }
    }
}
