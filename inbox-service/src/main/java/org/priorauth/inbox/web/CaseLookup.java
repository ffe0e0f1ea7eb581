package org.priorauth.inbox.web;

import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.chassis.audit.Touched;
import org.priorauth.chassis.caller.Caller;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.settings.RuleBook;
import org.priorauth.inbox.store.CaseList;
import org.priorauth.inbox.store.CaseRow;
import org.priorauth.inbox.store.CaseSearch;
import org.priorauth.inbox.store.Cases;

import io.smallrye.mutiny.Uni;

/** Finds authorizations for a caller and shows them; a list tells the audit whose data it shows. */
@ApplicationScoped
class CaseLookup {

    private final Cases cases;
    private final CaseList list;
    private final RuleBook rules;
    private final Touched touched;

    CaseLookup(Cases cases, CaseList list, RuleBook rules, Touched touched) {
        this.cases = cases;
        this.list = list;
        this.rules = rules;
        this.touched = touched;
    }

    Uni<Response> list(Session session, Caller caller, Filter filter) {
        return asked(caller, filter, (asked, search) -> list.find(session, search, filter.page(asked))
                .map(page -> Response.ok(page.map(row -> summary(row, caller))).build()));
    }

    Uni<Response> count(Session session, Caller caller, Filter filter) {
        return asked(caller, filter,
                (asked, search) -> list.count(session, search).map(counts -> Response.ok(counts).build()));
    }

    private Uni<Response> asked(Caller caller, Filter filter, BiFunction<Asked, CaseSearch, Uni<Response>> find) {
        Asked asked = new Asked(caller, rules.of(caller.tenant()));
        CaseSearch search = filter.search(asked);
        filter.page(asked);
        return asked.problem().map(problem -> Uni.createFrom().item(problem.response()))
                .orElseGet(() -> find.apply(asked, search));
    }

    private AuthorizationSummary summary(CaseRow row, Caller caller) {
        touched.add(row.id());
        return AuthorizationSummary.from(row, cases.read(row), rules.of(caller.tenant()));
    }

    Uni<Response> one(Session session, Caller caller, UUID id, String ifNoneMatch) {
        return cases.row(session, caller.tenant(), id)
                .map(found -> found.map(row -> one(row, caller, ifNoneMatch))
                        .orElseGet(() -> Refusal.notFound().problem().response()));
    }

    private Response one(CaseRow row, Caller caller, String ifNoneMatch) {
        Case one = cases.read(row);
        return Editions.same(ifNoneMatch, one.edition())
                ? Response.notModified(Editions.tag(one.edition())).build()
                : Response.ok(AuthorizationView.from(row, one, rules.of(caller.tenant())))
                        .tag(Editions.tag(one.edition())).build();
    }
}
