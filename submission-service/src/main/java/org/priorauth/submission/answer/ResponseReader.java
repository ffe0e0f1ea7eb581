package org.priorauth.submission.answer;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ClaimResponse;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.submission.domain.Moment;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.PayerAnswer.More;
import org.priorauth.submission.domain.PayerAnswer.Outcome;
import org.priorauth.submission.domain.Unread;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.model.api.TemporalPrecisionEnum;

/** One ClaimResponse, with what stands beside it in its Bundle, in the domain's words. */
final class ResponseReader {

    private final FhirContext fhir;

    ResponseReader(FhirContext fhir) { this.fhir = fhir; }

    PayerAnswer answer(ClaimResponse response, Bundle bundle, List<Integer> asked) {
        References references = new References(bundle, response);
        List<LineDecision> lines = new Lines(response, asked, references).read();
        List<Resource> all = Stream
                .concat(AnswerReader.resources(bundle).stream(), response.getContained().stream()).toList();
        More more = new More(whole(response), Said.days(response.getPreAuthPeriod()),
                Whom.in(response, references, bundle), List.of(), Doubts.in(response, lines, written(response)));
        PayerAnswer answer = new PayerAnswer(outcome(response), lines, Asks.in(all), Mistakes.in(response),
                references(response, lines), Optional.ofNullable(response.getDisposition()).filter(Said::present),
                humanReviewed(response), moment(response), more);
        return answer.leaving(unread(response, all, references, new Kept(answer)));
    }

    private List<Unread> unread(ClaimResponse response, List<Resource> all, References references, Kept kept) {
        Stream<Unread> own = new Leftovers(Elements.CLAIM_RESPONSE, kept, references).of(response, "", fhir).stream();
        Stream<Unread> beside = all.stream().filter(Asks::isOpen).flatMap(ask -> new Leftovers(
                ask instanceof Task ? Elements.TASK : Elements.COMMUNICATION_REQUEST, kept, references)
                .of(ask, ask.fhirType(), fhir).stream());
        return Stream.concat(own, beside).toList();
    }

    private String written(ClaimResponse response) {
        return fhir.newJsonParser().encodeResourceToString(response);
    }

    private static Optional<Boolean> humanReviewed(ClaimResponse response) {
        return Said.extensions(response.getExtension(), "extension-claimResponseReviewer")
                .flatMap(one -> Said.value(one, "wasHumanReviewedFlag", BooleanType.class).stream())
                .map(BooleanType::getValue).filter(said -> said != null).findFirst();
    }

    /** A word written in capitals is meant all the same. */
    private static Outcome outcome(ClaimResponse response) {
        return Doubts.word(response.getOutcomeElement()).flatMap(said -> Stream.of(Outcome.values())
                .filter(one -> one.name().equalsIgnoreCase(said)).findFirst()).orElse(Outcome.UNKNOWN);
    }

    private static Optional<String> whole(ClaimResponse response) {
        return Optional.ofNullable(response.getPreAuthRef()).filter(Said::present).map(String::strip);
    }

    private static List<String> references(ClaimResponse response, List<LineDecision> lines) {
        Set<String> numbers = new LinkedHashSet<>();
        whole(response).ifPresent(numbers::add);
        lines.forEach(line -> {
            Optional.ofNullable(line.authorizationNumber()).ifPresent(numbers::add);
            Optional.ofNullable(line.administrativeReference()).ifPresent(numbers::add);
        });
        return List.copyOf(numbers);
    }

    /** A day alone says nothing about what came first on it. */
    private static Moment moment(ClaimResponse response) {
        Optional<Instant> created = Optional.of(response.getCreatedElement())
                .filter(time -> time.getValue() != null
                        && time.getPrecision().ordinal() > TemporalPrecisionEnum.DAY.ordinal())
                .map(time -> time.getValue().toInstant());
        return new Moment(created, Optional.empty());
    }
}
