package org.priorauth.submission.answer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.submission.domain.Moment;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.PayerAnswer.Outcome;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.model.api.TemporalPrecisionEnum;

/** Makes sense of a payer's bytes. Whatever they are, it does not throw. */
@ApplicationScoped
public class AnswerReader {

    private final FhirContext fhir;

    AnswerReader(FhirContext fhir) { this.fhir = fhir; }

    /**
     * The answer to {@code $submit}: a response Bundle, or a bare ClaimResponse.
     *
     * @param asked the numbers of the lines that were asked
     */
    public Read read(byte[] body, List<Integer> asked) {
        return parsed(body).map(resource -> read(resource, asked)).orElseGet(Read.Unreadable::new);
    }

    public Read read(IBaseResource resource, List<Integer> asked) {
        if (resource instanceof OperationOutcome outcome) {
            return new Read.Outcome(Mistakes.in(outcome));
        }
        if (resource instanceof ClaimResponse response) {
            return new Read.Answered(answer(response, List.of(), asked));
        }
        return resource instanceof Bundle bundle ? read(bundle, asked) : new Read.Unreadable();
    }

    private static Read read(Bundle bundle, List<Integer> asked) {
        List<Resource> resources = resources(bundle);
        Optional<ClaimResponse> response = first(resources, ClaimResponse.class);
        if (response.isPresent()) {
            return new Read.Answered(answer(response.get(), resources, asked));
        }
        return first(resources, OperationOutcome.class).<Read>map(outcome -> new Read.Outcome(Mistakes.in(outcome)))
                .orElseGet(Read.Unreadable::new);
    }

    /** The resource the bytes hold. */
    public Optional<IBaseResource> parsed(byte[] body) {
        try {
            return Optional.ofNullable(fhir.newJsonParser().parseResource(new String(body, StandardCharsets.UTF_8)));
        } catch (RuntimeException notFhir) {
            return Optional.empty();
        }
    }

    public static List<Resource> resources(Bundle bundle) {
        return bundle.getEntry().stream().map(BundleEntryComponent::getResource).filter(one -> one != null).toList();
    }

    static <R extends Resource> Optional<R> first(List<Resource> resources, Class<R> type) {
        return resources.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static PayerAnswer answer(ClaimResponse response, List<Resource> beside, List<Integer> asked) {
        List<LineDecision> lines = new Lines(response, asked).read();
        List<Resource> all = Stream.concat(beside.stream(), response.getContained().stream()).toList();
        return new PayerAnswer(outcome(response), lines, Asks.in(all), Mistakes.in(response),
                references(response, lines),
                Optional.ofNullable(response.getDisposition()).filter(Said::present),
                Said.extensions(response.getExtension(), "extension-claimResponseReviewer")
                        .flatMap(one -> Said.value(one, "wasHumanReviewedFlag", BooleanType.class).stream())
                        .map(BooleanType::booleanValue).findFirst(),
                moment(response));
    }

    private static Outcome outcome(ClaimResponse response) {
        return response.getOutcome() == null ? Outcome.UNKNOWN : switch (response.getOutcome()) {
            case QUEUED -> Outcome.QUEUED;
            case COMPLETE -> Outcome.COMPLETE;
            case ERROR -> Outcome.ERROR;
            case PARTIAL -> Outcome.PARTIAL;
            default -> Outcome.UNKNOWN;
        };
    }

    private static List<String> references(ClaimResponse response, List<LineDecision> lines) {
        Set<String> numbers = new LinkedHashSet<>();
        Optional.ofNullable(response.getPreAuthRef()).filter(Said::present).ifPresent(numbers::add);
        lines.forEach(line -> {
            Optional.ofNullable(line.authorizationNumber()).ifPresent(numbers::add);
            Optional.ofNullable(line.administrativeReference()).ifPresent(numbers::add);
        });
        return List.copyOf(numbers);
    }

    /** A day alone says nothing about what came first on it. */
    private static Moment moment(ClaimResponse response) {
        Optional<Instant> created = Optional.of(response.getCreatedElement())
                .filter(time -> time.getValue() != null
                        && time.getPrecision().ordinal() > TemporalPrecisionEnum.DAY.ordinal())
                .map(time -> time.getValue().toInstant());
        return new Moment(created, Optional.empty());
    }
}
