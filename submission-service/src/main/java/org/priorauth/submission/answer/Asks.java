package org.priorauth.submission.answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.CommunicationRequest.CommunicationRequestPayloadComponent;
import org.hl7.fhir.r4.model.Extension;
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

    private Asks() {}

    static List<RequestedInformation> in(List<Resource> resources) {
        return resources.stream().flatMap(Asks::of).distinct().toList();
    }

    private static Stream<RequestedInformation> of(Resource resource) {
        if (resource instanceof CommunicationRequest request) {
            return asked(request);
        }
        return resource instanceof Task task ? asked(task) : Stream.empty();
    }

    private static Stream<RequestedInformation> asked(CommunicationRequest request) {
        Integer line = line(request.getExtension());
        Instant due = request.hasOccurrenceDateTimeType()
                ? instant(request.getOccurrenceDateTimeType().getValue())
                : null;
        if (!request.hasPayload()) {
            return request.getCategory().stream().flatMap(category -> Said.codes(category).stream())
                    .map(code -> new RequestedInformation(code, line, null, due));
        }
        return request.getPayload().stream().map(payload -> payload(payload, line, due));
    }

    /** The content is a LOINC code (profile-communicationrequest), or words of a payer that knows no better. */
    private static RequestedInformation payload(CommunicationRequestPayloadComponent payload, Integer line,
            Instant due) {
        String content = payload.getContent() instanceof StringType text ? text.getValue() : null;
        Optional<Code> modifier = Said.value(payload, "extension-contentModifier", CodeableConcept.class)
                .flatMap(concept -> Said.codes(concept).stream().findFirst());
        Code code = content != null && content.strip().matches("\\d{1,7}-\\d")
                ? new Code(LOINC, content.strip(), null)
                : modifier.orElse(null);
        String words = code == null || !code.code().equals(content) ? content : null;
        return new RequestedInformation(code, line, code == null && words == null ? "The payer asks for more." : words,
                due);
    }

    private static Stream<RequestedInformation> asked(Task task) {
        Instant due = task.getRestriction().hasPeriod() ? instant(task.getRestriction().getPeriod().getEnd()) : null;
        List<RequestedInformation> needed = task.getInput().stream().filter(Asks::isNeed)
                .map(input -> need(input, due)).collect(Collectors.toList());
        return needed.isEmpty()
                ? Stream.of(new RequestedInformation(Said.codes(task.getCode()).stream().findFirst().orElse(null), null,
                        task.getDescription(), due)).filter(ask -> ask.what() != null || ask.words() != null)
                : needed.stream();
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
