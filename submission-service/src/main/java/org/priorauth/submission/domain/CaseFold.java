package org.priorauth.submission.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.PayerAnswer.Outcome;

/**
 * The one place that says what became of a case: a fold over the review actions (X12 306) of the lines that were asked.
 * {@code outcome=complete} alone decides nothing: pended and denied cases bear it too (PAS 2.2.1 examples
 * {@code PractitionerRequestorPendingResponseExample}, {@code RejectionResponseExample}). First row that fits:
 * <table>
 * <caption>rows from top to bottom</caption>
 * <tr><th>what the payer says</th><th>verdict</th></tr>
 * <tr><td>outcome error, or mistakes, and no line decided</td><td>unprocessable</td></tr>
 * <tr><td>it contradicts itself, or is not in force ({@link Doubt})</td><td>doubtful: a person reads it</td></tr>
 * <tr><td>no line has an action; outcome queued, or nothing at all</td><td>thinking, or silent</td></tr>
 * <tr><td>no line has an action; something was asked for</td><td>asking</td></tr>
 * <tr><td>no line has an action; outcome complete or partial</td><td>nothing decided: a person reads the words</td></tr>
 * <tr><td>any A4, any unknown code, any line left out; something was asked for</td><td>asking</td></tr>
 * <tr><td>any A4, any unknown code, any line left out</td><td>thinking</td></tr>
 * <tr><td>any CT</td><td>asking: contact the payer</td></tr>
 * <tr><td>all NA, or NA and C</td><td>not required</td></tr>
 * <tr><td>all C</td><td>cancelled</td></tr>
 * <tr><td>else, NA and C set aside: all A1</td><td>approved</td></tr>
 * <tr><td>all A3</td><td>denied</td></tr>
 * <tr><td>A6 alone or with A1</td><td>modified</td></tr>
 * <tr><td>any A2, or A3 beside others</td><td>partially approved</td></tr>
 * </table>
 * Lines the payer proposes (addItem without a line of ours) never count.
 */
public final class CaseFold {

    private static final Set<String> SETTLED = Set.of("A1", "A2", "A3", "A6", "C", "NA");
    private static final String CONTACT = "CT";

    private CaseFold() {}

    public static Verdict of(PayerAnswer answer) {
        Verdict verdict = asItStands(answer);
        return answer.more().doubts().isEmpty() || verdict instanceof Verdict.Unprocessable
                ? verdict
                : new Verdict.Doubtful(answer.more().doubts());
    }

    private static Verdict asItStands(PayerAnswer answer) {
        List<LineDecision> asked = answer.lines().stream().filter(line -> line.line() != null).toList();
        Set<String> actions = asked.stream().map(CaseFold::action).collect(Collectors.toSet());
        if (actions.isEmpty() || actions.equals(Set.of(""))) {
            return withoutActions(answer);
        }
        return withActions(answer, asked, actions);
    }

    private static Verdict withoutActions(PayerAnswer answer) {
        if (answer.outcome() == Outcome.ERROR || !answer.mistakes().isEmpty()) {
            return new Verdict.Unprocessable(answer.mistakes());
        }
        if (!answer.requested().isEmpty()) {
            return new Verdict.Asking(answer.requested());
        }
        return switch (answer.outcome()) {
            case QUEUED -> new Verdict.Thinking();
            case COMPLETE, PARTIAL -> new Verdict.NothingDecided();
            case UNKNOWN, ERROR -> answer.words().isPresent() ? new Verdict.NothingDecided() : new Verdict.Silent();
        };
    }

    private static Verdict withActions(PayerAnswer answer, List<LineDecision> asked, Set<String> actions) {
        if (actions.stream().anyMatch(action -> !SETTLED.contains(action) && !action.equals(CONTACT))) {
            return answer.requested().isEmpty() ? new Verdict.Thinking() : new Verdict.Asking(answer.requested());
        }
        return actions.contains(CONTACT)
                ? new Verdict.Asking(Stream.concat(answer.requested().stream(), contacts(asked)).toList())
                : new Verdict.Settled(decision(actions));
    }

    private static Decision decision(Set<String> actions) {
        Set<String> decided = actions.stream().filter(action -> action.startsWith("A")).collect(Collectors.toSet());
        if (decided.isEmpty()) {
            return actions.contains("NA") ? Decision.NOT_REQUIRED : Decision.CANCELLED;
        }
        if (decided.size() == 1 && !decided.contains("A2") && !decided.contains("A6")) {
            return decided.contains("A1") ? Decision.APPROVED : Decision.DENIED;
        }
        return decided.contains("A2") || decided.contains("A3") ? Decision.PARTIALLY_APPROVED : Decision.MODIFIED;
    }

    private static Stream<RequestedInformation> contacts(List<LineDecision> asked) {
        return asked.stream().filter(line -> CONTACT.equals(line.action()))
                .map(line -> new RequestedInformation(null, line.line(),
                        "The payer wants to be contacted about this line.", null));
    }

    private static String action(LineDecision line) {
        return line.action() == null ? "" : line.action();
    }
}
