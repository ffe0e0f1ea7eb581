package org.priorauth.inbox.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.intake.Payer;

/**
 * An authorization a message could be about, with the facts that identify it.
 *
 * @param memberIds the patient's own id with the payer and the policy holder's, where it is another
 * @param dependent the patient is covered by somebody else's policy
 * @param orderIds how the EHR knows the order and its lines, without their systems
 * @param numbers authorization and tracking numbers, the payer's and ours
 * @param authorizationNumbers those of the numbers that the payer gave with a decision
 * @param providers clinic and clinician
 * @param threads ids of messages already linked to it
 * @param addresses fax numbers and mail addresses already used for it
 */
public record Candidate(UUID authorizationId, Payer payer, Patient patient, List<String> memberIds,
        boolean dependent, List<String> orderIds, List<String> numbers, List<String> authorizationNumbers,
        List<Provider> providers, String category, List<Code> services, DatePeriod requested, LocalDate filed,
        List<String> threads, List<String> addresses) {

    /** Who asks or treats, by name and National Provider Identifier. */
    public record Provider(String name, String npi) {}

    public Candidate {
        memberIds = Wire.list(memberIds);
        orderIds = Wire.list(orderIds);
        numbers = Wire.list(numbers);
        authorizationNumbers = Wire.list(authorizationNumbers);
        providers = Wire.list(providers);
        services = Wire.list(services);
        threads = Wire.list(threads);
        addresses = Wire.list(addresses);
    }
}
