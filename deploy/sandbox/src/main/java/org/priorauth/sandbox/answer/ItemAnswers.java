package org.priorauth.sandbox.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.ClaimResponse.AddedItemComponent;
import org.hl7.fhir.r4.model.ClaimResponse.AdjudicationComponent;
import org.hl7.fhir.r4.model.ClaimResponse.ItemComponent;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.payer.Line;
import org.priorauth.sandbox.payer.LineDecision;
import org.priorauth.sandbox.payer.ReviewAction;

/** ClaimResponse.item for each line; for a modified one also addItem, which says what may be delivered (PAS spec-36, spec-37). */
final class ItemAnswers {

    static final int DENIAL_NOTE = 1;
    // a code of list 886 (HCR03); the list is licensed and not part of this project
    private static final String DENIAL_REASON = "0V";

    private final int authorizedDays;

    ItemAnswers(int authorizedDays) {
        this.authorizedDays = authorizedDays;
    }

    void pended(ClaimResponse response, Line line, String pendNumber) {
        ItemComponent item = item(response, line);
        if (line.cancelled()) {
            item.addAdjudication(adjudication(reviewed(ReviewAction.CANCELLED)));
        } else {
            item.addExtension(Urls.ADMINISTRATION_NUMBER, new StringType(pendNumber));
            item.addAdjudication(adjudication(reviewed(ReviewAction.PENDED)));
        }
    }

    void decided(ClaimResponse response, LineDecision decision, String number, Instant at) {
        ItemComponent item = item(response, decision.line());
        Extension review = reviewed(decision.action());
        if (decision.action().authorizes()) {
            review.addExtension("number", new StringType(number));
            authorize(item, decision, at);
        }
        if (decision.action() == ReviewAction.NOT_CERTIFIED) {
            review.addExtension("reasonCode", Written.concept(Urls.X12_DECISION_REASON, DENIAL_REASON));
            item.addNoteNumber(DENIAL_NOTE);
        }
        item.addAdjudication(adjudication(review));
        if (decision.action() == ReviewAction.MODIFIED) {
            response.addAddItem(modified(decision, number, at));
        }
    }

    private ItemComponent item(ClaimResponse response, Line line) {
        ItemComponent item = response.addItem().setItemSequence(line.sequence());
        line.traces().forEach(it -> item.addExtension(Urls.ITEM_TRACE, Written.identifier(it)));
        line.serviced().ifPresent(
                it -> item.addExtension(Urls.PAS + "extension-itemRequestedServiceDate", Written.period(it)));
        return item;
    }

    private void authorize(ItemComponent item, LineDecision decision, Instant at) {
        period(item, decision, at);
        if (decision.action() != ReviewAction.MODIFIED) {
            Extension detail = item.addExtension().setUrl(Urls.PAS + "extension-itemAuthorizedDetail");
            detail.addExtension("productOrServiceCode", Written.service(decision.line().service()));
            decision.authorized().ifPresent(it -> detail.addExtension("quantity", Written.quantity(it)));
        }
    }

    private void period(Element item, LineDecision decision, Instant at) {
        LocalDate today = at.atOffset(ZoneOffset.UTC).toLocalDate();
        item.addExtension(Urls.PAS + "extension-itemPreAuthIssueDate", new DateType(today.toString()));
        item.addExtension(Urls.PAS + "extension-itemPreAuthPeriod",
                Written.period(Written.authorized(decision.line().serviced(), today, authorizedDays)));
    }

    private AddedItemComponent modified(LineDecision decision, String number, Instant at) {
        AddedItemComponent added = new AddedItemComponent(Written.service(decision.line().service()));
        added.addItemSequence(decision.line().sequence());
        decision.authorized().map(Written::quantity).ifPresent(added::setQuantity);
        period(added, decision, at);
        Extension review = reviewed(ReviewAction.CERTIFIED);
        review.addExtension("number", new StringType(number));
        added.addAdjudication(adjudication(review));
        return added;
    }

    static Extension reviewed(ReviewAction action) {
        Extension review = new Extension(Urls.PAS + "extension-reviewAction");
        review.addExtension(Urls.PAS + "extension-reviewActionCode",
                Written.concept(Urls.X12_REVIEW_ACTION, action.code()));
        return review;
    }

    static AdjudicationComponent adjudication(Extension review) {
        AdjudicationComponent adjudication = new AdjudicationComponent(Written.concept(Urls.ADJUDICATION, "submitted"));
        adjudication.addExtension(review);
        return adjudication;
    }
}
