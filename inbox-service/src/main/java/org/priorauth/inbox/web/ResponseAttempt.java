package org.priorauth.inbox.web;

import java.util.List;

import jakarta.ws.rs.core.Response.ResponseBuilder;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Outcome;
import org.priorauth.chassis.chain.Step;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Refusal;
import org.priorauth.contracts.Topics;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.RecordResponse;
import org.priorauth.inbox.domain.response.Fault;
import org.priorauth.inbox.domain.response.Response;
import org.priorauth.inbox.domain.work.Rules;

/** One try to record a response; remembers what the answer must say. */
final class ResponseAttempt {

    private final Acting acting;
    private final Rules rules;
    private Response response;
    private List<Fault> faults = List.of();

    ResponseAttempt(Acting acting, Rules rules, Response response) {
        this.acting = acting;
        this.rules = rules;
        this.response = response;
    }

    Step<Case> decide(Acting.Occasion on) {
        RecordResponse taking = new RecordResponse(on.of(), rules, on.by());
        faults = taking.faults(response);
        if (!faults.isEmpty()) {
            return Step.refuse(Refusal.invalid("response.invalid", "Correct what is named below and send it again."));
        }
        response = taking.completed(response);
        return announcing(acting.step(taking.taken(response), on.cause()), on.cause());
    }

    private Step<Case> announcing(Step<Case> step, Cause cause) {
        Response said = response;
        return step.refusal().isPresent()
                ? step
                : step.announcing(Topics.RESPONSE_RECORDED,
                        revision -> said.announced(cause.authorizationId(), revision, cause.at(), cause.by()));
    }

    jakarta.ws.rs.core.Response answer(Outcome<Case> outcome) {
        if (outcome instanceof Outcome.Refused<Case> no) {
            return problem(no.why().problem()).response();
        }
        Case now = ((Outcome.Done<Case>) outcome).state();
        ResponseBuilder accepted = jakarta.ws.rs.core.Response.accepted();
        return accepted.entity(new Responses.Recorded(now.id(), response.kind().toString(), response.workItemId(),
                now.status())).build();
    }

    private Problem problem(Problem why) {
        return faults.isEmpty()
                ? why
                : why.naming(faults.stream()
                        .map(fault -> new Problem.Element(fault.element(), fault.code(), fault.message())).toList());
    }
}
