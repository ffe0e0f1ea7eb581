package org.priorauth.sandbox.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.hl7.fhir.r4.model.CoverageEligibilityRequest;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.EligibilityResponsePurpose;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.EligibilityResponseStatus;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse.InsuranceComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.RemittanceOutcome;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.payer.Eligibility;
import org.priorauth.sandbox.payer.Trigger;

/** What the payer says about a coverage. What it does not say is absent, never false. */
@Singleton
class EligibilityAnswer {

    private final Clock clock;

    EligibilityAnswer(Clock clock) {
        this.clock = clock;
    }

    CoverageEligibilityResponse to(EligibilityQuestion question, String memberId, String payer) {
        CoverageEligibilityRequest asked = question.request().value();
        CoverageEligibilityResponse response = new CoverageEligibilityResponse()
                .setStatus(EligibilityResponseStatus.ACTIVE)
                .setCreated(Date.from(clock.instant())).setOutcome(RemittanceOutcome.COMPLETE)
                .setPatient(echoed(asked.getPatient(), memberId)).setInsurer(insurer(asked, payer))
                .setRequest(request(asked, question));
        response.setId(UUID.randomUUID().toString());
        asked.getPurpose().forEach(it -> response.addPurpose(EligibilityResponsePurpose.fromCode(it.getCode())));
        InsuranceComponent insurance = response.addInsurance()
                .setCoverage(echoed(asked.getInsuranceFirstRep().getCoverage(), memberId));
        answer(insurance, asked, Trigger.of(memberId).eligibility());
        return response;
    }

    private void answer(InsuranceComponent insurance, CoverageEligibilityRequest asked, Eligibility said) {
        insurance.setInforce(said.active());
        if (said.active()) {
            insurance.setBenefitPeriod(thisYear());
            BenefitItems.about(asked).stream().map(it -> BenefitItems.answered(it, said)).forEach(insurance::addItem);
        }
    }

    private Period thisYear() {
        int year = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear();
        return new Period().setStartElement(new DateTimeType(year + "-01-01"))
                .setEndElement(new DateTimeType(year + "-12-31"));
    }

    private static Reference request(CoverageEligibilityRequest asked, EligibilityQuestion question) {
        String url = question.inside().urlOf(asked);
        if (url != null && !url.equals("null")) {
            return new Reference(url);
        }
        return asked.hasIdElement()
                ? new Reference("CoverageEligibilityRequest/" + asked.getIdPart())
                : new Reference().setIdentifier(asked.getIdentifierFirstRep().copy())
                        .setDisplay("the request answered");
    }

    private static Reference insurer(CoverageEligibilityRequest asked, String payer) {
        boolean outside = asked.getInsurer().hasReference() && !asked.getInsurer().getReference().startsWith("#");
        return outside
                ? asked.getInsurer().copy()
                : new Reference()
                        .setIdentifier(new Identifier().setSystem("urn:priorauth:sandbox:payer").setValue(payer));
    }

    /** A contained resource has no address outside its request: it is named by the member id instead. */
    private static Reference echoed(Reference asked, String memberId) {
        if (asked.hasReference() && !asked.getReference().startsWith("#")) {
            return new Reference(asked.getReference());
        }
        Reference logical = new Reference();
        logical.getIdentifier().setValue(memberId).getType().addCoding().setSystem(Urls.IDENTIFIER_TYPE).setCode("MB");
        return logical;
    }
}
