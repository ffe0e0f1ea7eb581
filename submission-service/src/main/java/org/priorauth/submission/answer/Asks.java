package org.priorauth.submission.answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.CommunicationRequest.CommunicationRequestPayloadComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumeration;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.ParameterComponent;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.submission.RequestedInformation;

/** What a payer asks for, by CommunicationRequest or by PAS Task (standards.md § 2, § 6). */
final class Asks {

    private static final String LOINC = "http://loinc.org";

    private static final Set<String> OVER = Set.of("completed", "cancelled", "revoked", "rejected", "failed",
            "entered-in-error");

    private Asks() {}

    static List<RequestedInformation> in(List<Resource> resources) {
        return resources.stream().flatMap(Asks::of).distinct().toList();
    }

    private static Stream<RequestedInformation> of(Resource resource) {
        if (!isOpen(resource)) {
            return Stream.empty();
        }
        return resource instanceof Task task ? asked(task) : asked((CommunicationRequest) resource);
    }

    /** It asks for something that is still wanted. */
    static boolean isOpen(Resource resource) {
        return resource instanceof CommunicationRequest request && !isOver(request.getStatusElement())
                || resource instanceof Task task && !isOver(task.getStatusElement());
    }

    /** What the payer has settled or taken back it asks for no more. */
    private static boolean isOver(Enumeration<?> status) {
        return Doubts.word(status).filter(OVER::contains).isPresent();
    }

    private static Stream<RequestedInformation> asked(CommunicationRequest request) {
        Integer line = line(request.getExtension());
        Instant due = due(request);
        if (!request.hasPayload()) {
            return request.getCategory().stream().flatMap(category -> Said.codes(category).stream())
                    .map(code -> new RequestedInformation(code, line, null, due)).map(one -> from(one, request));
        }
        return request.getPayload().stream().map(payload -> payload(payload, request, line, due))
                .map(one -> from(one, request));
    }

    private static Instant due(CommunicationRequest request) {
        if (request.getOccurrence() instanceof Period period) {
            return instant(period.getEnd());
        }
        return request.getOccurrence() instanceof DateTimeType time ? instant(time.getValue()) : null;
    }

    private static RequestedInformation from(RequestedInformation one, CommunicationRequest request) {
        return named(one, name(request.getIdentifier(), request), null);
    }

    private static RequestedInformation named(RequestedInformation one, String reference, String answerTo) {
        return new RequestedInformation(one.what(), one.line(), one.words(), one.dueAt(), null, reference, answerTo);
    }

    /** How the payer calls its own request. */
    private static String name(List<Identifier> identifiers, Resource resource) {
        return identifiers.stream().filter(one -> Said.present(one.getValue()))
                .map(one -> Said.present(one.getSystem()) ? one.getSystem() + "|" + one.getValue() : one.getValue())
                .findFirst().orElseGet(() -> resource.getIdElement().getIdPart() == null
                        ? null
                        : resource.fhirType() + "/" + resource.getIdElement().getIdPart());
    }

    /** The content is a LOINC code (profile-communicationrequest), or words of a payer that knows no better. */
    private static RequestedInformation payload(CommunicationRequestPayloadComponent payload,
            CommunicationRequest request, Integer line, Instant due) {
        String content = payload.getContent() instanceof StringType text ? text.getValue() : null;
        Optional<Code> code = content != null && content.strip().matches("\\d{1,7}-\\d")
                ? Optional.of(new Code(LOINC, content.strip(), null))
                : Said.value(payload, "extension-contentModifier", CodeableConcept.class)
                        .flatMap(concept -> Said.codes(concept).stream().findFirst());
        String words = AskedBeside.the(payload, request, code).orElse(null);
        return new RequestedInformation(code.orElse(null), line,
                code.isEmpty() && words == null ? "The payer asks for more." : words, due);
    }

    private static Stream<RequestedInformation> asked(Task task) {
        Instant due = task.getRestriction().hasPeriod() ? instant(task.getRestriction().getPeriod().getEnd()) : null;
        List<RequestedInformation> needed = task.getInput().stream().filter(Asks::isNeed)
                .map(input -> need(input, due)).collect(Collectors.toList());
        String reference = name(task.getIdentifier(), task);
        String answerTo = task.getInput().stream()
                .filter(input -> Said.code(input.getType()).filter("payer-url"::equals).isPresent())
                .map(input -> input.getValue() == null ? null : input.getValue().primitiveValue())
                .filter(Said::present).findFirst().orElse(null);
        Stream<RequestedInformation> asked = needed.isEmpty()
                ? Stream.of(new RequestedInformation(Said.codes(task.getCode()).stream().findFirst().orElse(null), null,
                        task.getDescription(), due)).filter(ask -> ask.what() != null || ask.words() != null)
                : needed.stream();
        return asked.map(one -> named(said(one, task), reference, answerTo));
    }

    private static RequestedInformation said(RequestedInformation one, Task task) {
        return new RequestedInformation(one.what(), one.line(),
                AskedBeside.joined(Stream.concat(Stream.ofNullable(one.words()), AskedBeside.context(task).stream()))
                        .orElse(null),
                one.dueAt());
    }

    private static boolean isNeed(ParameterComponent input) {
        return Said.code(input.getType()).filter(code -> code.equals("attachments-needed")
                || code.equals("questionnaires-needed") || code.equals("questionnaire")).isPresent();
    }

    private static RequestedInformation need(ParameterComponent input, Instant due) {
        Code what = input.getValue() instanceof CodeableConcept concept
                ? Said.codes(concept).stream().findFirst().orElse(null)
                : null;
        String words = input.getValue() instanceof CodeableConcept concept
                ? concept.getText()
                : input.getValue() == null
                        ? null
                        : input.getValue().primitiveValue();
        return new RequestedInformation(what, line(input.getExtension()),
                what == null && words == null ? "The payer asks for more." : words, due);
    }

    private static Integer line(List<Extension> extensions) {
        return extensions.stream().filter(one -> one.getUrl().endsWith("extension-serviceLineNumber"))
                .map(Extension::getValue).filter(PositiveIntType.class::isInstance)
                .map(value -> ((PositiveIntType) value).getValue()).findFirst().orElse(null);
    }

    private static Instant instant(java.util.Date date) {
        return date == null ? null : date.toInstant();
    }
}
