package org.priorauth.contracts.intake;

import org.priorauth.contracts.DatePeriod;

/**
 * The patient's policy with the payer.
 *
 * @param memberId the patient's own id with the payer
 * @param subscriberId the policy holder's id, where it is another
 * @param relationship of the patient to the policy holder: self, spouse, child, other
 */
public record Coverage(String memberId, String subscriberId, String relationship, String planName, String groupNumber,
        DatePeriod period) {}
