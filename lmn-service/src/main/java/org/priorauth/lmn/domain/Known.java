package org.priorauth.lmn.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.priorauth.contracts.Answer;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.Ruling.Question;
import org.priorauth.contracts.inbox.ResponseRecorded;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.submission.AuthorizedUse;

/**
 * What the chain has told of one authorization. Events of different topics come in any order; an older one of the same
 * topic is ignored.
 *
 * @param order as it stands; absent before intake spoke
 * @param accepted whether intake found it complete
 * @param requestRevision the newest word of intake that was heard
 * @param coverage the newest determination; absent before benefits spoke
 * @param supplied facts that a person recorded for a payer's or the letter's question
 * @param authorizedUntil the last day that the payer authorised; absent while it said none, or not for every line
 */
public record Known(Order order, boolean accepted, int orderRevision, int requestRevision, UUID orderEvent,
        CoverageDetermined coverage, UUID coverageEvent, List<Supplied> supplied, LocalDate authorizedUntil) {

    /** What was known before the payer decided. */
    public Known(Order order, boolean accepted, int orderRevision, int requestRevision, UUID orderEvent,
            CoverageDetermined coverage, UUID coverageEvent, List<Supplied> supplied) {
        this(order, accepted, orderRevision, requestRevision, orderEvent, coverage, coverageEvent, supplied, null);
    }

    /** A fact and the event that told it. */
    public record Supplied(ClinicalFact fact, UUID event) {}

    public static Known nothing() { return new Known(null, false, 0, 0, null, null, null, List.of()); }

    public Known hear(RequestChanged told, UUID event) {
        return told.revision() <= requestRevision || told.order() == null
                ? this
                : new Known(told.order(), isAcceptance(told), told.orderRevision(), told.revision(), event, coverage,
                        coverageEvent, supplied, authorizedUntil);
    }

    public Known hear(CoverageDetermined told, UUID event) {
        return coverage != null && told.revision() <= coverage.revision()
                ? this
                : new Known(order, accepted, orderRevision, requestRevision, orderEvent, told, event, supplied,
                        authorizedUntil);
    }

    public Known hear(ResponseRecorded told, UUID event) {
        List<Supplied> more = new ArrayList<>(supplied);
        told.facts().stream().filter(fact -> more.stream().noneMatch(known -> isSame(known.fact, fact)))
                .forEach(fact -> more.add(new Supplied(fact, event)));
        return more.size() == supplied.size()
                ? this
                : new Known(order, accepted, orderRevision, requestRevision, orderEvent, coverage, coverageEvent,
                        List.copyOf(more), authorizedUntil);
    }

    /** What was authorised of it, line by line; a line without an end has none. */
    public Known hear(List<AuthorizedUse> authorised) {
        boolean ends = !authorised.isEmpty()
                && authorised.stream().allMatch(line -> line.period() != null && line.period().end() != null);
        LocalDate until = ends
                ? authorised.stream().map(line -> line.period().end()).max(LocalDate::compareTo).orElseThrow()
                : null;
        return Objects.equals(until, authorizedUntil)
                ? this
                : new Known(order, accepted, orderRevision, requestRevision, orderEvent, coverage, coverageEvent,
                        supplied,
                        until);
    }

    private static boolean isAcceptance(RequestChanged told) {
        return told.outcome() == RequestChanged.Outcome.ACCEPTED || told.outcome() == RequestChanged.Outcome.AMENDED;
    }

    /** Of the order and of people; what intake took over from a person counts once. */
    public List<Supplied> clinicalFacts() {
        List<Supplied> all = new ArrayList<>();
        Stream<Supplied> ordered = Optional.ofNullable(order).stream().flatMap(it -> it.facts().stream())
                .map(fact -> new Supplied(fact, orderEvent));
        Stream.concat(ordered, supplied.stream())
                .filter(one -> all.stream().noneMatch(known -> isSame(known.fact, one.fact))).forEach(all::add);
        return all;
    }

    private static boolean isSame(ClinicalFact one, ClinicalFact other) {
        return one.id().equals(other.id()) || one.kind() == other.kind() && one.text().equals(other.text());
    }

    /** In doubt a succinct letter goes with the first request: unknown is not no (mission.md). */
    public boolean letterIsWanted() {
        return accepted && coverage != null && coverage.outcome() == CoverageDetermined.Outcome.AUTH_REQUIRED
                && letterRequired() != Answer.NO;
    }

    /** The payer has said that it wants no letter, or no authorization at all. */
    public boolean letterIsDeclined() {
        return coverage != null && switch (coverage.outcome()) {
            case NOT_REQUIRED -> true;
            case AUTH_REQUIRED -> letterRequired() == Answer.NO;
            case NOT_COVERED, INACTIVE, NEEDS_PERSON -> false;
        };
    }

    private Answer letterRequired() {
        return coverage.rulings().stream().filter(ruling -> ruling.question() == Question.LETTER_REQUIRED)
                .map(Ruling::answer).findFirst().orElse(Answer.UNKNOWN);
    }
}
