package org.priorauth.submission.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.Ruling.Question;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;

/**
 * What the chain has told so far. The topics come in any order, a topic's own messages may be repeated: of each topic the
 * newest word is kept and an older one changes nothing.
 */
public record Facts(Optional<Request> request, Optional<Determination> determination, Optional<Letters> letter) {

    /** What the packet still waits for. */
    public enum Wanted {
        ORDER, BENEFITS, LETTER
    }

    /** How intake sees the order. */
    public enum Standing {
        OPEN, ACCEPTED, WITHDRAWN
    }

    /**
     * The order as it stands.
     *
     * @param order absent where it was withdrawn before anything else was heard
     * @param sameBenefitsSince the first revision of the order that asks the payer for what it asks for now: benefits does
     *        not speak again where a change does not concern it
     */
    public record Request(int revision, Standing standing, int orderRevision, Optional<Order> order,
            int sameBenefitsSince) {}

    /**
     * What benefits found.
     *
     * @param figures limits and what is left of them, for an appeal
     */
    public record Determination(int revision, int orderRevision, CoverageDetermined.Outcome outcome,
            Answer letterRequired, List<Figure> figures) {

        /** One stored before figures were kept has none. */
        public Determination {
            figures = Wire.list(figures);
        }
    }

    public static Facts none() {
        return new Facts(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Facts with(RequestChanged told) {
        if (request.filter(known -> known.revision >= told.revision()).isPresent()) {
            return this;
        }
        Optional<Order> order = Optional.ofNullable(told.order()).or(() -> request.flatMap(Request::order));
        return new Facts(
                Optional.of(new Request(told.revision(), standing(told.outcome()), told.orderRevision(), order,
                        sameBenefitsSince(told, order))),
                determination, letter);
    }

    private int sameBenefitsSince(RequestChanged told, Optional<Order> order) {
        return request.filter(known -> known.order.map(BenefitMatters::of).equals(order.map(BenefitMatters::of)))
                .map(Request::sameBenefitsSince).orElse(told.orderRevision());
    }

    public Facts with(CoverageDetermined told) {
        if (determination.filter(known -> known.revision >= told.revision()).isPresent()) {
            return this;
        }
        return new Facts(request, Optional.of(new Determination(told.revision(), told.orderRevision(), told.outcome(),
                letterRequired(told), told.figures())), letter);
    }

    public Facts with(LetterChanged told) {
        return new Facts(request, determination, Optional.of(
                letter.map(known -> known.hearing(told)).orElseGet(() -> Letters.first(told))));
    }

    /** Empty when the packet can be put together. */
    public Set<Wanted> missing() {
        Set<Wanted> missing = EnumSet.noneOf(Wanted.class);
        if (!is(Standing.ACCEPTED) || order().isEmpty()) {
            missing.add(Wanted.ORDER);
        }
        if (current().filter(found -> found.outcome == CoverageDetermined.Outcome.AUTH_REQUIRED).isEmpty()) {
            missing.add(Wanted.BENEFITS);
        }
        if (letterWanted() && letterToSend().isEmpty()) {
            missing.add(Wanted.LETTER);
        }
        return missing;
    }

    /** Why nothing is to be submitted, where benefits said so of the order as it stands. */
    public Optional<CoverageDetermined.Outcome> nothingToSubmit() {
        return current().map(Determination::outcome)
                .filter(outcome -> outcome == CoverageDetermined.Outcome.NOT_REQUIRED
                        || outcome == CoverageDetermined.Outcome.NOT_COVERED
                        || outcome == CoverageDetermined.Outcome.INACTIVE);
    }

    public boolean withdrawn() {
        return is(Standing.WITHDRAWN);
    }

    public Optional<Order> order() {
        return request.flatMap(Request::order);
    }

    public int orderRevision() {
        return request.map(Request::orderRevision).orElse(0);
    }

    /** Signed for the order as it stands, or for a newer one whose news is still under way. */
    public Optional<Letters.Signed> letterToSend() {
        return letter.flatMap(Letters::signed).filter(signed -> signed.orderRevision() >= orderRevision());
    }

    /** That one, and the addenda, extensions and appeals that were signed beside it. */
    public List<Letters.Signed> letters() {
        return letterToSend().map(own -> letter.orElseThrow().with(own)).orElse(List.of());
    }

    /** Whether a packet made of the other facts would hold the same. */
    public boolean samePacketAs(Facts other) {
        return request.equals(other.request) && letters().equals(other.letters());
    }

    /** In doubt a letter goes with the first request (mission.md): unknown is not no. */
    private boolean letterWanted() {
        return current().filter(found -> found.letterRequired == Answer.NO).isEmpty();
    }

    /** A determination of an order that asked for something else says nothing of the order as it stands. */
    private Optional<Determination> current() {
        int since = request.map(Request::sameBenefitsSince).orElse(0);
        return determination.filter(found -> found.orderRevision >= since);
    }

    private boolean is(Standing standing) {
        return request.filter(known -> known.standing == standing).isPresent();
    }

    private static Standing standing(RequestChanged.Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED, AMENDED -> Standing.ACCEPTED;
            case RECEIVED, INCOMPLETE -> Standing.OPEN;
            case WITHDRAWN -> Standing.WITHDRAWN;
        };
    }

    private static Answer letterRequired(CoverageDetermined told) {
        return told.rulings().stream().filter(ruling -> ruling.question() == Question.LETTER_REQUIRED)
                .map(Ruling::answer).findFirst().orElse(Answer.UNKNOWN);
    }
}
