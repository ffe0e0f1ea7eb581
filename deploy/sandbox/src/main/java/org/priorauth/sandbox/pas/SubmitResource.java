package org.priorauth.sandbox.pas;

import java.time.Duration;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.hl7.fhir.r4.model.Bundle;
import org.priorauth.sandbox.payer.Receipt;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.web.Inlet;
import org.priorauth.sandbox.web.Inlet.Received;
import org.priorauth.sandbox.web.Spoiling;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;

/** PAS Claim/$submit. */
@Path("/payers/{payer}/fhir/Claim/$submit")
public class SubmitResource {

    private final Inlet inlet;
    private final Reception reception;
    private final Replies replies;
    private final Spoiling spoiling;

    SubmitResource(Inlet inlet, Reception reception, Replies replies, Spoiling spoiling) {
        this.inlet = inlet;
        this.reception = reception;
        this.replies = replies;
        this.spoiling = spoiling;
    }

    /** A PAS response Bundle, or an OperationOutcome with 400, 409, 422 or 500. A held answer holds no thread. */
    @POST
    @Blocking
    public Uni<Response> submit(@PathParam("payer") String payer, byte[] body) {
        Received<PasRequest> received = inlet.read(body, Bundle.class, PasRequest::new, PasRules.SUBMIT::check);
        if (received instanceof Received.Fit<PasRequest> fit) {
            Receipt receipt = reception.take(payer, fit.message());
            Uni<Response> answer = after(holdOf(receipt), replies.to(receipt));
            return receipt instanceof Receipt.Answered answered
                    ? answer.chain(it -> spoiling.spoil(answered.spoilt(), it))
                    : answer;
        }
        return Uni.createFrom().item(((Received.Refused<PasRequest>) received).why());
    }

    private static Duration holdOf(Receipt receipt) {
        return receipt instanceof Receipt.Answered answered ? answered.hold() : Duration.ZERO;
    }

    private static Uni<Response> after(Duration hold, Response response) {
        Uni<Response> answer = Uni.createFrom().item(response);
        return hold.isZero() ? answer : answer.onItem().delayIt().by(hold);
    }
}
