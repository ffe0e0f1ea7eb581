package org.priorauth.sandbox.pas;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.priorauth.sandbox.rules.Mandatory;
import org.priorauth.sandbox.rules.Rule;
import org.priorauth.sandbox.rules.RuleBook;

/** What CDex 2.1.0 requires of $submit-attachment for a prior authorization. */
public final class AttachmentRules {

    private static final Set<String> NAMES = Set.of("TrackingId", "AttachTo", "PayerId", "OrganizationId", "ProviderId",
            "MemberId", "ServiceDate", "Attachment", "Final");

    public static final RuleBook<SubmittedAttachment> ATTACH = new RuleBook<>("$submit-attachment", List.of(List.of(
            rule("attachment-known", "Every parameter is one the operation has.",
                    it -> it.sent().getParameter().stream().allMatch(known -> NAMES.contains(known.getName()))),
            rule("attachment-tracking", "One TrackingId ties it to what was asked.", it -> it.names("TrackingId")),
            rule("attachment-to", "AttachTo is preauthorization.",
                    it -> it.one("AttachTo", CodeType.class).filter(to -> "preauthorization".equals(to.getValue()))
                            .isPresent()),
            rule("attachment-member", "One MemberId names the patient.", it -> it.names("MemberId")),
            rule("attachment-sender", "An OrganizationId or a ProviderId names the sender.",
                    it -> it.names("OrganizationId") || it.names("ProviderId")),
            rule("attachment-content", "There are Attachments, each with one Content; a document carries its data.",
                    it -> it.all("Attachment").findAny().isPresent()
                            && it.all("Attachment").allMatch(AttachmentRules::brings)),
            rule("attachment-final", "Final, when given, is a boolean.", it -> it.all("Final").findAny().isEmpty()
                    || it.one("Final", BooleanType.class).isPresent()))));

    private AttachmentRules() {}

    private static boolean brings(ParametersParameterComponent attachment) {
        List<Resource> contents = attachment.getPart().stream().filter(it -> "Content".equals(it.getName()))
                .map(ParametersParameterComponent::getResource).toList();
        return contents.size() == 1 && holdsSomething(contents.get(0));
    }

    private static boolean holdsSomething(Resource content) {
        if (content instanceof DocumentReference document) {
            return document.hasContent() && document.getContent().stream().map(it -> it.getAttachment())
                    .allMatch(Attachment::hasData);
        }
        return content instanceof QuestionnaireResponse answers ? answers.hasItem() : content != null;
    }

    private static Rule<SubmittedAttachment> rule(String id, String sentence, Predicate<SubmittedAttachment> met) {
        return new Mandatory<>(id, sentence, "CDex 2.1.0 OperationDefinition submit-attachment", "Parameters", met);
    }
}
