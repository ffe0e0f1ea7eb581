package org.priorauth.inbox.store;

import java.util.Optional;

import jakarta.inject.Singleton;

import org.priorauth.chassis.chain.States;
import org.priorauth.contracts.intake.Order;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.stages.Dealings;
import org.priorauth.inbox.domain.work.Owner;
import org.priorauth.inbox.matching.Clue;
import org.priorauth.inbox.search.CasePlaces;
import org.priorauth.inbox.settings.RuleBook;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The authorizations of all clinics, as the inbox knows them. */
@Singleton
public class Cases extends States<Case, CaseRow> {

    private final RuleBook rules;
    private final ItemsJson items;

    Cases(ObjectMapper json, RuleBook rules) {
        super(Case.class, CaseRow.class, json);
        this.rules = rules;
        this.items = new ItemsJson(json);
    }

    @Override
    protected CaseRow blank() {
        return new CaseRow();
    }

    @Override
    protected void index(CaseRow row, Case state) {
        Owner owner = state.owner(rules.of(row.tenantId()));
        row.status = state.status().toString();
        row.urgency = state.urgency().toString();
        row.owner = owner.key();
        row.taken = owner.taken();
        row.receivedAt = state.receivedAt();
        row.dueAt = state.nextDue().orElse(CaseRow.NEVER);
        row.search = SearchText.of(state);
        row.workItems = items.write(state.items());
        row.tokens = CasePlaces.tokens(state);
        row.names = CasePlaces.names(state);
        row.clues = String.join(" ", Clue.of(CaseCandidate.of(state)));
        index(row, state.dealings());
        state.order().ifPresent(order -> index(row, order));
    }

    private static void index(CaseRow row, Dealings dealings) {
        row.owedAt = dealings.owedAt();
        row.decidedAt = dealings.decidedAt();
        row.decision = dealings.decision() == null ? null : dealings.decision().toString();
    }

    private static void index(CaseRow row, Order order) {
        row.payer = order.payer() == null ? null : order.payer().id();
        row.category = Optional.ofNullable(order.category()).map(Object::toString).orElse(null);
        row.ehrIdentifier = order.ehrIdentifier();
    }
}
