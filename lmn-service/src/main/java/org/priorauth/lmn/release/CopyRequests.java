package org.priorauth.lmn.release;

import jakarta.inject.Singleton;

import org.priorauth.chassis.chain.States;
import org.priorauth.lmn.domain.release.AccessRule;
import org.priorauth.lmn.domain.release.Copies;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The requests for copies of all authorizations. */
@Singleton
class CopyRequests extends States<Copies, CopiesRow> {

    private final AccessRule rule;

    CopyRequests(ObjectMapper json, AccessRule rule) {
        super(Copies.class, CopiesRow.class, json);
        this.rule = rule;
    }

    @Override
    protected CopiesRow blank() {
        return new CopiesRow();
    }

    @Override
    protected void index(CopiesRow row, Copies copies) {
        row.nextDue = copies.nextDue().map(rule::lateFrom).orElse(null);
    }
}
