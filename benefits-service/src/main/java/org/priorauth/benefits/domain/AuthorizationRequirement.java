package org.priorauth.benefits.domain;

import static org.priorauth.contracts.benefits.CoverageDetermined.Outcome.AUTH_REQUIRED;
import static org.priorauth.contracts.benefits.CoverageDetermined.Outcome.INACTIVE;
import static org.priorauth.contracts.benefits.CoverageDetermined.Outcome.NEEDS_PERSON;
import static org.priorauth.contracts.benefits.CoverageDetermined.Outcome.NOT_COVERED;
import static org.priorauth.contracts.benefits.CoverageDetermined.Outcome.NOT_REQUIRED;

import java.util.List;
import java.util.stream.Collectors;

import org.priorauth.contracts.Answer;
import org.priorauth.contracts.benefits.CoverageDetermined.Outcome;
import org.priorauth.contracts.benefits.Reason;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.Ruling.Question;

/**
 * Decides "authorization required?" for an order. The first row that fits decides; * is any answer. Unknown never
 * becomes no (X12 271 EB11: an absent element is unknown), and nothing is guessed: what is open goes to a person.
 *
 * <pre>
 *    coverage   service covered   authorization required      outcome         reason
 *    active     (per line)        (per line)
 * 1  nobody has said anything                                 NEEDS_PERSON    (the trouble with the payer)
 * 2  no         *                 *                           INACTIVE        coverage.inactive
 * 3  *          all lines no      *                           NOT_COVERED     service.excluded
 * 4  *          some lines no     *                           NEEDS_PERSON    service.partly-excluded, names the lines
 * 5  *          no line no        any line yes                AUTH_REQUIRED   -
 * 6  *          no line no        any line unknown, none yes  NEEDS_PERSON    authorization.unknown, names the lines
 * 7  *          no line no        all lines no, by a person   NOT_REQUIRED    -
 * 8  unknown    no line no        all lines no                NEEDS_PERSON    coverage.unknown
 * 9  yes        any line unknown  all lines no                NEEDS_PERSON    service.unknown, names the lines
 * 10 yes        all lines yes     all lines no                NOT_REQUIRED    -
 * </pre>
 *
 * An unknown that the payer's profile answers is no longer unknown when it comes here ({@link Findings}). Whether a
 * letter is needed decides nothing here: it stays yes, no or unknown. Too few visits left decides nothing either
 * ({@link BenefitLimit}).
 */
public final class AuthorizationRequirement {

    /** What a person's ruling names as its source. */
    public static final String PERSON = "person";

    private AuthorizationRequirement() {}

    /** The outcome, and why where that is not plain from the outcome. */
    public record Verdict(Outcome outcome, List<Reason> reasons) {

        private static Verdict of(Outcome outcome) {
            return new Verdict(outcome, List.of());
        }

        private static Verdict of(Outcome outcome, String code, String sentence) {
            return new Verdict(outcome, List.of(new Reason(code, sentence)));
        }
    }

    public static Verdict decide(Findings found) {
        if (found.nobodySpoke()) {
            return Verdict.of(NEEDS_PERSON);
        }
        if (found.activeAnswer() == Answer.NO) {
            return Verdict.of(INACTIVE, "coverage.inactive", "The payer says the coverage is not active.");
        }
        List<Integer> excluded = found.lines(Question.COVERED, Answer.NO);
        return excluded.isEmpty() ? authorization(found) : exclusion(found, excluded);
    }

    private static Verdict exclusion(Findings found, List<Integer> excluded) {
        return excluded.size() == found.lines().size()
                ? Verdict.of(NOT_COVERED, "service.excluded", "The plan excludes the service.")
                : Verdict.of(NEEDS_PERSON, "service.partly-excluded", "The plan excludes " + named(excluded)
                        + " and covers the rest. Change the order, or record how to go on.");
    }

    private static Verdict authorization(Findings found) {
        if (!found.lines(Question.AUTHORIZATION_REQUIRED, Answer.YES).isEmpty()) {
            return Verdict.of(AUTH_REQUIRED);
        }
        List<Integer> unknown = found.lines(Question.AUTHORIZATION_REQUIRED, Answer.UNKNOWN);
        return unknown.isEmpty()
                ? noAuthorization(found)
                : Verdict.of(NEEDS_PERSON, "authorization.unknown", "The payer does not say whether " + named(unknown)
                        + " needs an authorization. Ask by phone or portal and record the answer.");
    }

    /** A no ends the chain, so everything else must be known too, unless a person has taken it upon themselves. */
    private static Verdict noAuthorization(Findings found) {
        if (saidByAPerson(found)) {
            return Verdict.of(NOT_REQUIRED);
        }
        if (found.activeAnswer() == Answer.UNKNOWN) {
            return Verdict.of(NEEDS_PERSON, "coverage.unknown",
                    "The payer wants no authorization but does not say whether the coverage is active. "
                            + "Ask and record it.");
        }
        List<Integer> unknown = found.lines(Question.COVERED, Answer.UNKNOWN);
        return unknown.isEmpty()
                ? Verdict.of(NOT_REQUIRED)
                : Verdict.of(NEEDS_PERSON, "service.unknown",
                        "The payer wants no authorization but does not say whether "
                                + named(unknown) + " is covered. Ask and record it.");
    }

    private static boolean saidByAPerson(Findings found) {
        return found.lines().stream().allMatch(line -> line.ruling(Question.AUTHORIZATION_REQUIRED)
                .map(Ruling::source).filter(PERSON::equals).isPresent());
    }

    private static String named(List<Integer> lines) {
        return (lines.size() == 1 ? "line " : "lines ")
                + lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
