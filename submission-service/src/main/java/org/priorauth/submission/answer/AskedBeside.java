package org.priorauth.submission.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.CommunicationRequest.CommunicationRequestPayloadComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.priorauth.contracts.Code;

/** What a payer says beside the code of the paper it wants, in words for whoever fetches it. */
final class AskedBeside {

    private AskedBeside() {}

    /** The modifier says what of the paper, the diagnosis what about, the category why (278 PWK, LQ, HI). */
    static Optional<String> the(CommunicationRequestPayloadComponent payload, CommunicationRequest request,
            Optional<Code> what) {
        Stream<String> modifier = codes(Said.value(payload, "extension-contentModifier", CodeableConcept.class))
                .filter(code -> what.filter(code::equals).isEmpty()).map(code -> "In particular " + shown(code) + ".");
        Stream<String> diagnosis = codes(Said.value(payload, "extension-communicatedDiagnosis", CodeableConcept.class))
                .map(code -> "About diagnosis " + shown(code) + ".");
        Stream<String> reason = request.getCategory().stream().flatMap(one -> Said.codes(one).stream())
                .map(code -> "Kind of report: " + shown(code) + ".");
        Stream<String> words = Stream.of(payload.getContent()).filter(StringType.class::isInstance)
                .map(content -> ((StringType) content).getValue()).filter(Said::present)
                .filter(content -> what.filter(code -> content.strip().equals(code.code())).isEmpty());
        return joined(Stream.of(words, modifier, diagnosis, reason).flatMap(all -> all));
    }

    /** The questionnaire's context (TRN): by it the questionnaire is found (PAS 2.2.1 ainfo-3, ainfo-6). */
    static Optional<String> context(Task task) {
        return joined(task.getInput().stream()
                .filter(input -> Said.code(input.getType()).filter("questionnaire-context"::equals).isPresent())
                .map(input -> input.getValue() == null ? null : input.getValue().primitiveValue())
                .filter(Said::present).map(context -> "The questionnaire's context is " + context + "."));
    }

    private static Stream<Code> codes(Optional<CodeableConcept> concept) {
        return concept.stream().flatMap(one -> Said.codes(one).stream());
    }

    private static String shown(Code code) {
        return Stream.of(code.code(), code.display()).filter(Said::present).collect(Collectors.joining(" "));
    }

    static Optional<String> joined(Stream<String> sentences) {
        List<String> all = sentences.filter(Predicate.not(String::isBlank)).distinct().toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", all));
    }
}
