package org.priorauth.sandbox.eligibility;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityRequest.EligibilityRequestStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.priorauth.sandbox.rules.Mandatory;
import org.priorauth.sandbox.rules.Rule;
import org.priorauth.sandbox.rules.RuleBook;

/** What a question after a coverage must say. */
public final class EligibilityRules {

    public static final RuleBook<EligibilityQuestion> ASK = new RuleBook<>("CoverageEligibilityRequest/$submit",
            List.of(List.of(new Mandatory<>("eligibility-request",
                    "The body is a CoverageEligibilityRequest, or a Bundle with one in front.",
                    "FHIR R4 CoverageEligibilityRequest-operation-submit", "$this", EligibilityQuestion::isAsked)),
                    List.of(rule("eligibility-status", "The request is active.", "status",
                            it -> it.getStatus() == EligibilityRequestStatus.ACTIVE),
                            rule("eligibility-purpose",
                                    "It says what is asked: benefits, authorization requirements, …",
                                    "purpose",
                                    CoverageEligibilityRequest::hasPurpose),
                            rule("eligibility-patient", "It names the patient.", "patient",
                                    it -> isNamed(it.getPatient())),
                            rule("eligibility-created", "It says when it was made.", "created",
                                    CoverageEligibilityRequest::hasCreated),
                            rule("eligibility-insurer", "It names the insurer.", "insurer",
                                    it -> isNamed(it.getInsurer())),
                            rule("eligibility-coverage", "It names one coverage.", "insurance",
                                    it -> it.getInsurance().size() == 1
                                            && isNamed(it.getInsuranceFirstRep().getCoverage())),
                            rule("eligibility-service", "Every item names a category or a service.", "item",
                                    it -> it.getItem().stream()
                                            .allMatch(item -> item.hasCategory() || item.hasProductOrService()))),
                    List.of(new ReferencesLeadInside(), new Mandatory<>("eligibility-member-id",
                            "The member id stands in the coverage or in an identifier of type MB of the patient.",
                            "FHIR R4 Coverage.subscriberId", "$this",
                            it -> it.memberId().filter(id -> !id.isBlank()).isPresent()))));

    private EligibilityRules() {}

    private static boolean isNamed(Reference reference) {
        return reference.hasReference() || reference.getIdentifier().hasValue();
    }

    private static Rule<EligibilityQuestion> rule(String id, String sentence, String element,
            Predicate<CoverageEligibilityRequest> met) {
        return new Element(id, sentence, element, met);
    }

    /** A rule about one element of the request, wherever the request stands. */
    private static final class Element extends Rule<EligibilityQuestion> {

        private final String element;
        private final Predicate<CoverageEligibilityRequest> met;

        Element(String id, String sentence, String element, Predicate<CoverageEligibilityRequest> met) {
            super(id, sentence, "FHIR R4 CoverageEligibilityRequest." + element, IssueType.REQUIRED);
            this.element = element;
            this.met = met;
        }

        @Override
        protected Stream<String> brokenAt(EligibilityQuestion question) {
            return unless(met.test(question.request().value()), question.request().child(element));
        }
    }

    private static final class ReferencesLeadInside extends Rule<EligibilityQuestion> {

        ReferencesLeadInside() {
            super("eligibility-reference", "Every literal reference leads to a resource that came along.",
                    "FHIR R4 CoverageEligibilityRequest-operation-submit", IssueType.NOTFOUND);
        }

        @Override
        protected Stream<String> brokenAt(EligibilityQuestion question) {
            return question.inside().pointers().filter(it -> question.inside().target(it).isEmpty())
                    .map(it -> question.shown(it.path()) + ".reference");
        }
    }
}
