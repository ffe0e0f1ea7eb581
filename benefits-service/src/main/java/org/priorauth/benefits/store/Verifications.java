package org.priorauth.benefits.store;

import jakarta.inject.Singleton;

import org.priorauth.benefits.domain.Verification;
import org.priorauth.benefits.domain.Verification.Open;
import org.priorauth.chassis.chain.States;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The verifications of every tenant. */
@Singleton
public class Verifications extends States<Verification, VerificationRow> {

    public Verifications(ObjectMapper json) {
        super(Verification.class, VerificationRow.class, json);
    }

    @Override
    protected VerificationRow blank() {
        return new VerificationRow();
    }

    @Override
    protected void index(VerificationRow row, Verification state) {
        row.payer = state instanceof Open open ? open.inquiry().question().payer() : row.payer;
    }
}
