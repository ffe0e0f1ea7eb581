package org.priorauth.benefits.fhir;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.priorauth.benefits.domain.Ask;
import org.priorauth.benefits.domain.PayerAnswer;
import org.priorauth.benefits.domain.PayerAnswer.Refused;
import org.priorauth.benefits.domain.PayerAnswer.Unheard;
import org.priorauth.benefits.domain.Trouble;
import org.priorauth.chassis.http.Reply;
import org.priorauth.contracts.benefits.Reason;

/**
 * What an answer over HTTP is: an eligibility response, a refusal, or nothing usable. 4xx is final, 5xx may pass (as
 * PAS 2.2.1 has it for its own operations). What cannot be read may be a proxy's page that is gone a minute later.
 */
@Singleton
class AnswerReader {

    private final FhirJson json;
    private final Clock clock;

    AnswerReader(FhirJson json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    PayerAnswer read(Ask ask, Reply reply) {
        return reply instanceof Reply.Whole answer ? read(ask, answer) : unheard(((Reply.Lost) reply).why());
    }

    private static PayerAnswer unheard(Reply.Why why) {
        return switch (why) {
            case UNREACHABLE, UNTRUSTED, TIMED_OUT, CUT_OFF -> new Unheard(Trouble.UNREACHABLE, Optional.empty());
            case TOO_LARGE -> new Refused(Trouble.TOO_LARGE, List.of());
            case FORBIDDEN_ADDRESS -> new Refused(Trouble.FORBIDDEN_ADDRESS, List.of());
        };
    }

    private PayerAnswer read(Ask ask, Reply.Whole answer) {
        if (mayPass(answer.status())) {
            return new Unheard(Trouble.UNREACHABLE, answer.retryAfter());
        }
        if (answer.status() >= 400) {
            return new Refused(Trouble.REFUSED, parsed(answer).map(AnswerReader::words).orElse(List.of()));
        }
        if (answer.status() >= 300) {
            return new Refused(Trouble.REDIRECTED, List.of());
        }
        return parsed(answer).map(resource -> read(ask, resource))
                .orElseGet(() -> new Unheard(Trouble.UNREADABLE, Optional.empty()));
    }

    /** Time-outs, overload and faults of the other side go by; other refusals do not. */
    private static boolean mayPass(int status) {
        return status >= 500 || status == 408 || status == 425 || status == 429;
    }

    private PayerAnswer read(Ask ask, IBaseResource resource) {
        if (resource instanceof OperationOutcome outcome) {
            return refusal(outcome);
        }
        return response(resource).map(response -> new ResponseReader(ask, response, clock.instant()).read())
                .orElseGet(() -> new Refused(Trouble.WRONG_RESOURCE, List.of()));
    }

    private static PayerAnswer refusal(OperationOutcome outcome) {
        List<String> words = PayersWords.of(outcome);
        Reason why = words.isEmpty() ? Trouble.WRONG_RESOURCE : Trouble.REFUSED;
        return new Refused(why, words);
    }

    /** Bare, as the operation is defined, or in the Bundle that some servers answer a Bundle with. */
    private static Optional<CoverageEligibilityResponse> response(IBaseResource resource) {
        if (resource instanceof Bundle bundle) {
            return bundle.getEntry().stream().map(BundleEntryComponent::getResource)
                    .filter(CoverageEligibilityResponse.class::isInstance)
                    .map(CoverageEligibilityResponse.class::cast).findFirst();
        }
        return resource instanceof CoverageEligibilityResponse response ? Optional.of(response) : Optional.empty();
    }

    private static List<String> words(IBaseResource resource) {
        return resource instanceof OperationOutcome outcome ? PayersWords.of(outcome) : List.of();
    }

    private Optional<IBaseResource> parsed(Reply.Whole answer) {
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        try {
            return body.isBlank() ? Optional.empty() : Optional.of(json.parse(body));
        } catch (RuntimeException unreadable) { // whatever a stranger's text makes the parser throw
            return Optional.empty();
        }
    }
}
