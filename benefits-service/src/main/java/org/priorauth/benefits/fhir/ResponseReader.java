package org.priorauth.benefits.fhir;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.EligibilityResponseStatus;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.InsuranceComponent;
import org.hl7.fhir.r4.model.Enumerations.RemittanceOutcome;
import org.priorauth.benefits.domain.Ask;
import org.priorauth.benefits.domain.PayerAnswer;
import org.priorauth.benefits.domain.PayerAnswer.Refused;
import org.priorauth.benefits.domain.PayerAnswer.Unheard;
import org.priorauth.benefits.domain.Trouble;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;

/** Whether an eligibility response can be used at all, and which of its insurances is ours. */
final class ResponseReader {

    private final Ask ask;
    private final CoverageEligibilityResponse response;
    private final Instant received;

    ResponseReader(Ask ask, CoverageEligibilityResponse response, Instant received) {
        this.ask = ask;
        this.response = response;
        this.received = received;
    }

    PayerAnswer read() {
        if (response.getOutcome() == RemittanceOutcome.ERROR) {
            return new Refused(Trouble.REFUSED, PayersWords.of(response));
        }
        if (response.getOutcome() == RemittanceOutcome.QUEUED) {
            return new Unheard(Trouble.PENDING, Optional.empty());
        }
        if (SamePatient.isContradicted(ask, response)) {
            return new Refused(Trouble.OTHER_PATIENT, List.of());
        }
        return saysNothing()
                ? new Refused(Trouble.INCOMPLETE, List.of())
                : insurance();
    }

    private boolean saysNothing() {
        return !response.hasInsurance() || response.getStatus() == EligibilityResponseStatus.ENTEREDINERROR
                || response.getStatus() == EligibilityResponseStatus.CANCELLED;
    }

    private PayerAnswer insurance() {
        int index = indexOfOurs();
        return new InsuranceReader(ask, response.getInsurance().get(index),
                new Spot("insurance[" + index + "]", saidAt())).read();
    }

    /** The one that names the coverage we sent; where none does, the first. */
    private int indexOfOurs() {
        String ours = QuestionBundle.url(ask, QuestionBundle.COVERAGE);
        List<InsuranceComponent> all = response.getInsurance();
        for (int index = 0; index < all.size(); index++) {
            if (ours.equals(all.get(index).getCoverage().getReference())) {
                return index;
            }
        }
        return 0;
    }

    /** created, where it is a moment and not just a day, and not of the future; else when it came. */
    private Instant saidAt() {
        return response.hasCreated() && isMoment(response.getCreatedElement().getPrecision())
                && !response.getCreated().toInstant().isAfter(received) ? response.getCreated().toInstant() : received;
    }

    private static boolean isMoment(TemporalPrecisionEnum precision) {
        return precision == TemporalPrecisionEnum.SECOND || precision == TemporalPrecisionEnum.MILLI;
    }
}
