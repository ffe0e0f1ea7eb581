package org.priorauth.chassis.tally;

import jakarta.inject.Singleton;

import org.priorauth.chassis.chain.States;

import com.fasterxml.jackson.databind.ObjectMapper;

@Singleton
public class Tallies extends States<Tally, TallyRow> {

    Tallies(ObjectMapper json) {
        super(Tally.class, TallyRow.class, json);
    }

    @Override
    protected TallyRow blank() {
        return new TallyRow();
    }

    @Override
    protected void index(TallyRow row, Tally state) {
        row.count = state.revisions().size();
    }
}
