package org.priorauth.benefits.domain;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.ServiceCategory;

/**
 * What the house knows of one payer. The format of the file it is read from is described in the README.
 *
 * @param endpoint base of the payer's FHIR server
 * @param identifier how the payer is identified, e.g. by its NAIC number; absent where the profile names none
 * @param letterCode how this payer codes a Letter of Medical Necessity; no standard code exists
 * @param authorization per kind of care, what the payer has published about needing an authorization
 * @param documents per kind of care, the documents the payer has published that it wants to see
 */
public record PayerProfile(String id, String name, URI endpoint, Code identifier, Code letterCode,
        Map<ServiceCategory, Answer> authorization, Map<ServiceCategory, List<Code>> documents) {

    public PayerProfile {
        authorization = Map.copyOf(authorization);
        documents = Map.copyOf(documents);
    }

    public Published publishedFor(ServiceCategory category) {
        return new Published(authorization.getOrDefault(category, Answer.UNKNOWN),
                documents.getOrDefault(category, List.of()));
    }
}
