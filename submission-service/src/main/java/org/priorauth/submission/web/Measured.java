package org.priorauth.submission.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.reactive.mutiny.Mutiny.Session;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Outcome;
import org.priorauth.submission.payer.PayerProfile;
import org.priorauth.submission.payer.PayerProfiles;
import org.priorauth.submission.send.PayerCallRow;
import org.priorauth.submission.send.PayerCalls;
import org.priorauth.submission.web.MetricData.Exchange;
import org.priorauth.submission.web.MetricData.ItemDetail;
import org.priorauth.submission.web.MetricData.Named;
import org.priorauth.submission.web.MetricData.RequestedDoc;

import io.smallrye.mutiny.Uni;

/** Puts together what the guide's measures want of an authorization: from its calls, and from what was announced of it. */
@ApplicationScoped
class Measured {

    private static final String NPI = "http://hl7.org/fhir/sid/us-npi";
    /** X12 306 in the model's words. */
    private static final Map<String, String> RESULTS = Map.of("A1", "approved", "A2", "modified", "A6", "modified",
            "A3", "denied", "A4", "pended", "C", "cancelled");

    private final PayerProfiles payers;
    private final PayerCalls calls;
    private final Records records;

    Measured(PayerProfiles payers, PayerCalls calls, Records records) {
        this.payers = payers;
        this.calls = calls;
        this.records = records;
    }

    Uni<MetricData> of(Session session, String tenant, UUID id, Order order) {
        return calls.of(session, tenant, id).chain(made -> records.of(session, tenant, id)
                .map(kept -> data(order, payers.of(order), made, kept.history())));
    }

    static MetricData data(Order order, Optional<PayerProfile> payer, List<PayerCallRow> calls,
            List<SubmissionChanged> told) {
        String clinic = order.clinic().npi();
        String clinician = order.clinician() == null ? clinic : order.clinician().npi();
        return new MetricData("provider", new Named(NPI, clinician), new Named(NPI, clinic),
                payer.flatMap(one -> one.identifiers().stream().findFirst())
                        .map(one -> new Named(one.system(), one.value())).orElse(null),
                calls.stream().map(Measured::exchange).toList(),
                order.lines().stream().map(line -> item(line, told)).toList(), asked(told),
                payer.map(one -> one.lineOfBusiness().toString()).orElse(null));
    }

    private static Exchange exchange(PayerCallRow call) {
        return new Exchange(call.exchange(), "restful", call.startedAt(),
                call.httpStatus() == null ? null : call.endedAt(),
                call.httpStatus() == null ? null : call.httpStatus().toString());
    }

    private static ItemDetail item(ServiceLine line, List<SubmissionChanged> told) {
        Optional<LineDecision> said = told.stream().flatMap(word -> word.lines().stream())
                .filter(one -> one.line() != null && one.line() == line.number()).reduce((first, last) -> last);
        return new ItemDetail(line.number(), line.code(), at(told, Outcome.SENT), at(told, Outcome.DECIDED),
                said.map(LineDecision::action).map(RESULTS::get).orElse(null),
                said.filter(one -> "A3".equals(one.action())).flatMap(one -> one.reasons().stream().findFirst())
                        .map(reason -> reason.code()).orElse(null));
    }

    private static Instant at(List<SubmissionChanged> told, Outcome outcome) {
        return told.stream().filter(word -> word.outcome() == outcome).map(SubmissionChanged::at).findFirst()
                .orElse(null);
    }

    /** Submitted is what the payer asked for once the case went on. */
    private static List<RequestedDoc> asked(List<SubmissionChanged> told) {
        return IntStream.range(0, told.size())
                .filter(i -> told.get(i).outcome() == Outcome.INFORMATION_REQUESTED)
                .mapToObj(i -> new RequestedDoc(
                        told.get(i).requested().stream().map(RequestedInformation::what).filter(Objects::nonNull)
                                .toList(),
                        told.get(i).at(), next(told.stream().skip(i + 1L))))
                .filter(one -> !one.docRequest().isEmpty()).toList();
    }

    private static Instant next(Stream<SubmissionChanged> later) {
        return later.filter(word -> word.outcome() == Outcome.SENT || word.outcome() == Outcome.PENDED)
                .map(SubmissionChanged::at).findFirst().orElse(null);
    }
}
