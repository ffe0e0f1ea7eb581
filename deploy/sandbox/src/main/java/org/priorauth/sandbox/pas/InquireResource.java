package org.priorauth.sandbox.pas;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Parameters;
import org.priorauth.sandbox.answer.AnswerBundle;
import org.priorauth.sandbox.desk.Payers;
import org.priorauth.sandbox.fhir.Urls;
import org.priorauth.sandbox.payer.Case;
import org.priorauth.sandbox.payer.Inquiry;
import org.priorauth.sandbox.payer.Mischief;
import org.priorauth.sandbox.request.PasRequest;
import org.priorauth.sandbox.web.Answers;
import org.priorauth.sandbox.web.Inlet;
import org.priorauth.sandbox.web.Spoiling;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;

/** PAS Claim/$inquire: Parameters with one return per claim found, none when there is none. */
@Path("/payers/{payer}/fhir/Claim/$inquire")
public class InquireResource {

    private final Inlet inlet;
    private final Payers payers;
    private final AnswerBundle bundles;
    private final Answers answers;
    private final Spoiling spoiling;

    InquireResource(Inlet inlet, Payers payers, AnswerBundle bundles, Answers answers, Spoiling spoiling) {
        this.inlet = inlet;
        this.payers = payers;
        this.bundles = bundles;
        this.answers = answers;
        this.spoiling = spoiling;
    }

    @POST
    @Blocking
    public Uni<Response> inquire(@PathParam("payer") String payer, byte[] body) {
        Mischief mischief = payers.get(payer).mischief();
        Response answer = inlet.read(body, Bundle.class, PasRequest::new, PasRules.INQUIRE::check)
                .answeredBy(asked -> answers.ok(found(payers.get(payer).inquire(inquiry(asked)))));
        return mischief.refuses()
                ? Uni.createFrom().item(spoiling.refusal(mischief))
                : spoiling.spoil(mischief, answer);
    }

    /** The operation names the parameter "return"; the published example calls it responseBundle. */
    private Parameters found(Optional<Case> known) {
        Parameters found = new Parameters();
        known.ifPresent(it -> found.addParameter().setName("return").setResource(bundles.found(it)));
        return found;
    }

    private static Inquiry inquiry(PasRequest request) {
        Claim claim = request.claim().value();
        return new Inquiry(FilingReader.identifiers(claim), numbers(claim), Asking.memberId(request),
                Asking.organizations(request));
    }

    private static Set<String> numbers(Claim claim) {
        return Stream
                .concat(claim.getExtension().stream(),
                        claim.getItem().stream().flatMap(it -> it.getExtension().stream()))
                .filter(it -> Set.of(Urls.AUTHORIZATION_NUMBER, Urls.ADMINISTRATION_NUMBER).contains(it.getUrl()))
                .map(it -> it.getValue().primitiveValue()).collect(Collectors.toSet());
    }
}
