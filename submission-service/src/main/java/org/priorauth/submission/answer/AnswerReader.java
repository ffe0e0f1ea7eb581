package org.priorauth.submission.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.priorauth.submission.domain.Intent;

import ca.uhn.fhir.context.FhirContext;

/** Makes sense of a payer's bytes. Whatever they are, it does not throw. */
@ApplicationScoped
public class AnswerReader {

    private final PayerJson json;
    private final ResponseReader responses;

    AnswerReader(FhirContext fhir) {
        this.json = new PayerJson(fhir);
        this.responses = new ResponseReader(fhir);
    }

    /**
     * The answer to {@code $submit}: a response Bundle, or a bare ClaimResponse; or either in Parameters, as operations
     * of several results give them. Where the payer only asks, and gives no ClaimResponse, no line is decided.
     *
     * @param asked the numbers of the lines that were asked
     */
    public Read read(byte[] body, List<Integer> asked) {
        return parsed(body).map(resource -> read(resource, asked)).orElseGet(Read.Unreadable::new);
    }

    public Read read(IBaseResource resource, List<Integer> asked) {
        return read(resource, asked, Optional.empty());
    }

    /** The same, of several answers in one Bundle the one to this intent. */
    public Read read(IBaseResource resource, Intent intent) {
        return read(resource, intent.lines(), Optional.of(intent));
    }

    /** The same, of several answers in one Bundle the one to this intent. */
    public Read read(byte[] body, Intent intent) {
        return parsed(body).map(resource -> read(resource, intent)).orElseGet(Read.Unreadable::new);
    }

    private Read read(IBaseResource resource, List<Integer> asked, Optional<Intent> intent) {
        if (resource instanceof OperationOutcome outcome) {
            return new Read.Outcome(Mistakes.in(outcome));
        }
        if (resource instanceof ClaimResponse response) {
            return new Read.Answered(responses.answer(response, new Bundle(), asked));
        }
        if (resource instanceof Parameters parameters) {
            return read(bundled(parameters.getParameter().stream().map(ParametersParameterComponent::getResource)),
                    asked, intent);
        }
        return resource instanceof Bundle bundle ? read(bundle, asked, intent) : new Read.Unreadable();
    }

    private Read read(Bundle bundle, List<Integer> asked, Optional<Intent> intent) {
        List<Resource> resources = resources(bundle);
        Optional<ClaimResponse> response = Responses.to(intent, resources);
        if (response.isPresent()) {
            return new Read.Answered(responses.answer(response.get(), bundle, asked));
        }
        if (first(resources, Bundle.class).isPresent()) {
            return read(unfolded(resources), asked, intent);
        }
        return first(resources, OperationOutcome.class).<Read>map(outcome -> new Read.Outcome(Mistakes.in(outcome)))
                .orElseGet(() -> resources.stream().anyMatch(Asks::isOpen)
                        ? new Read.Answered(responses.answer(new ClaimResponse(), bundle, asked))
                        : new Read.Unreadable());
    }

    /** What lies in Bundles within, beside what lies around them. */
    private static Bundle unfolded(List<Resource> resources) {
        Bundle flat = new Bundle();
        resources.forEach(one -> {
            if (one instanceof Bundle inner) {
                inner.getEntry().forEach(flat::addEntry);
            } else {
                flat.addEntry().setResource(one);
            }
        });
        return flat;
    }

    static Bundle bundled(Stream<? extends Resource> resources) {
        Bundle bundle = new Bundle();
        resources.filter(one -> one != null).forEach(one -> bundle.addEntry().setResource(one));
        return bundle;
    }

    /** The resource the bytes hold. */
    public Optional<IBaseResource> parsed(byte[] body) {
        return json.read(body);
    }

    public static List<Resource> resources(Bundle bundle) {
        return bundle.getEntry().stream().map(BundleEntryComponent::getResource).filter(one -> one != null).toList();
    }

    static <R extends Resource> Optional<R> first(List<Resource> resources, Class<R> type) {
        return resources.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
