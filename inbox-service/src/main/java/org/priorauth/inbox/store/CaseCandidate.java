package org.priorauth.inbox.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Clinic;
import org.priorauth.contracts.intake.Clinician;
import org.priorauth.contracts.intake.Coverage;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.matching.Candidate;
import org.priorauth.inbox.matching.Candidate.Provider;

/** A case as the matcher sees it: what the stages said of it that can stand in a message. */
public final class CaseCandidate {

    /** What went to and fro about it. */
    public record Letters(List<String> threads, List<String> addresses) {

        public static final Letters NONE = new Letters(List.of(), List.of());
    }

    private CaseCandidate() {}

    public static Candidate of(Case one) {
        return of(one, Letters.NONE);
    }

    public static Candidate of(Case one, Letters letters) {
        return one.order().map(order -> of(one, order, letters)).orElseGet(() -> unheard(one, letters));
    }

    private static final Patient NOBODY_YET = new Patient(null, null, List.of(), null, null, null, null);

    /** Only the payer's numbers are known of it so far. */
    private static Candidate unheard(Case one, Letters letters) {
        return new Candidate(one.id(), null, NOBODY_YET, List.of(), false, List.of(), numbers(one), authorizations(one),
                List.of(), null, List.of(), null, null, letters.threads(), letters.addresses());
    }

    private static Candidate of(Case one, Order order, Letters letters) {
        return new Candidate(one.id(), order.payer(), order.patient(), memberIds(order.coverage()),
                dependent(order.coverage()), orderIds(order), numbers(one), authorizations(one), providers(order),
                Optional.ofNullable(order.category()).map(Object::toString).orElse(null),
                order.lines().stream().map(ServiceLine::code).filter(code -> code != null).toList(), order.requested(),
                one.receivedAt() == null ? null : one.receivedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                letters.threads(), letters.addresses());
    }

    private static List<String> memberIds(Coverage coverage) {
        return coverage == null ? List.of() : present(Stream.of(coverage.memberId(), coverage.subscriberId()));
    }

    private static boolean dependent(Coverage coverage) {
        return coverage != null && coverage.relationship() != null && !coverage.relationship().equals("self");
    }

    /** What stands behind the EHR's own prefix. */
    private static List<String> orderIds(Order order) {
        return present(Stream.concat(Stream.of(order.ehrIdentifier()),
                order.lines().stream().map(ServiceLine::ehrIdentifier))
                .filter(id -> id != null).map(id -> id.substring(id.lastIndexOf('|') + 1)));
    }

    private static List<String> numbers(Case one) {
        return present(Stream.concat(Stream.of(one.dealings().reference()), one.dealings().lines().stream()
                .flatMap(line -> Stream.of(line.authorizationNumber(), line.administrativeReference()))));
    }

    private static List<String> authorizations(Case one) {
        return present(one.dealings().lines().stream().map(LineDecision::authorizationNumber));
    }

    private static List<Provider> providers(Order order) {
        Clinic clinic = order.clinic();
        Clinician clinician = order.clinician();
        return Stream.concat(Stream.ofNullable(clinic).map(one -> new Provider(one.name(), one.npi())),
                Stream.ofNullable(clinician)
                        .map(one -> new Provider(String.join(" ", one.given()) + " " + one.family(), one.npi())))
                .toList();
    }

    private static List<String> present(Stream<String> some) {
        return some.filter(one -> one != null && !one.isBlank()).distinct().toList();
    }
}
