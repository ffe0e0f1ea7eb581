package org.priorauth.submission.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.RequestedInformation;

/**
 * One answer of the payer, whichever way it came, read without judging it.
 *
 * @param outcome ClaimResponse.outcome; says whether the request was processed, never what was decided
 * @param lines one for each line that was asked, with no action where the payer is silent; and the payer's proposals,
 *        which bear no line number
 * @param requested what the payer asks for before it decides
 * @param mistakes what the payer says is wrong with the request
 * @param words ClaimResponse.disposition
 * @param more what the answer says of the whole, and of itself
 */
public record PayerAnswer(Outcome outcome, List<LineDecision> lines, List<RequestedInformation> requested,
        List<Mistake> mistakes, List<String> references, Optional<String> words, Optional<Boolean> humanReviewed,
        Moment moment, More more) {

    /** With nothing more. */
    public PayerAnswer(Outcome outcome, List<LineDecision> lines, List<RequestedInformation> requested,
            List<Mistake> mistakes, List<String> references, Optional<String> words, Optional<Boolean> humanReviewed,
            Moment moment) {
        this(outcome, lines, requested, mistakes, references, words, humanReviewed, moment, More.NONE);
    }

    /**
     * What stands above the lines.
     *
     * @param number ClaimResponse.preAuthRef
     * @param period ClaimResponse.preAuthPeriod
     * @param unread what nobody here knows
     * @param doubts why it is not to be believed as it stands
     */
    public record More(Optional<String> number, Optional<DatePeriod> period, About about, List<Unread> unread,
            List<Doubt> doubts) {

        /** Beyond doubt. */
        public More(Optional<String> number, Optional<DatePeriod> period, About about, List<Unread> unread) {
            this(number, period, about, unread, List.of());
        }

        public static final More NONE = new More(Optional.empty(), Optional.empty(), About.NOTHING, List.of());
    }

    /** FHIR ClaimProcessingCodes, and for what is none of them. */
    public enum Outcome {
        QUEUED, COMPLETE, ERROR, PARTIAL, UNKNOWN
    }

    /**
     * ClaimResponse.error.
     *
     * @param code X12 901, as it came
     * @param place where in the request, as the payer names it
     * @param followUp X12 889, as it came
     * @param words the payer's own, and those of the note it points to; they may quote the request
     */
    public record Mistake(String code, Optional<String> place, Optional<String> followUp, Optional<String> words) {

        /** Without words. */
        public Mistake(String code, Optional<String> place, Optional<String> followUp) {
            this(code, place, followUp, Optional.empty());
        }
    }

    /** The same, as the payer's notification of this number brought it. */
    public PayerAnswer broughtBy(Optional<Long> event) {
        return new PayerAnswer(outcome, lines, requested, mistakes, references, words, humanReviewed,
                moment.then(new Moment(Optional.empty(), event)), more);
    }

    /** The same, and what of it nobody here could keep. */
    public PayerAnswer leaving(List<Unread> unread) {
        return new PayerAnswer(outcome, lines, requested, mistakes, references, words, humanReviewed, moment,
                new More(more.number(), more.period(), more.about(), unread, more.doubts()));
    }

    /** The same, not to be believed before somebody asked. */
    public PayerAnswer doubting(Doubt why) {
        List<Doubt> doubts = Stream.concat(more.doubts().stream(), Stream.of(why)).toList();
        return new PayerAnswer(outcome, lines, requested, mistakes, references, words, humanReviewed, moment,
                new More(more.number(), more.period(), more.about(), more.unread(), doubts));
    }

    /** It is about another request, or another person. */
    public boolean isForeign(Facts facts, Intent intent) {
        return more.about().contradicts(facts, intent);
    }

    /** What a person read from the payer's paper or portal. */
    public static PayerAnswer byPerson(List<LineDecision> lines) {
        return new PayerAnswer(Outcome.COMPLETE, lines, List.of(), List.of(), List.of(), Optional.empty(),
                Optional.empty(), Moment.UNKNOWN);
    }
}
