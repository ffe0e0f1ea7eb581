package org.priorauth.intake.store;

import jakarta.inject.Singleton;

import org.priorauth.chassis.chain.States;
import org.priorauth.intake.domain.Request;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The requests of every tenant. */
@Singleton
public class Requests extends States<Request, RequestRow> {

    Requests(ObjectMapper json) {
        super(Request.class, RequestRow.class, json);
    }

    @Override
    protected RequestRow blank() {
        return new RequestRow();
    }
}
