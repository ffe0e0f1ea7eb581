package org.priorauth.benefits.asking;

import org.priorauth.benefits.domain.Ask;
import org.priorauth.benefits.domain.PayerAnswer;

import io.smallrye.mutiny.Uni;

/**
 * The way to a payer: FHIR today, X12 270/271 behind the same method. It says what was answered and decides nothing. A
 * failed Uni is tried again like an {@link PayerAnswer.Unheard}.
 */
public interface PayerBenefits {

    Uni<PayerAnswer> ask(Ask ask);
}
