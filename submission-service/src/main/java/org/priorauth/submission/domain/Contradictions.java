package org.priorauth.submission.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.Docket.Contradiction;

/**
 * A final decision upon a final decision. The one that is known to be newer stands; where nobody knows which is newer the
 * first one does. Either way a person sees both.
 */
final class Contradictions {

    /** What makes two decisions the same one, where amounts and days do not part them. */
    private record Gist(Integer line, String action, String number) {}

    private Contradictions() {}

    static Submission heard(Decided known, PayerAnswer answer, Instant at) {
        Decision other = ((Verdict.Settled) CaseFold.of(answer)).decision();
        if (answer.moment().isBefore(known.file().moment())
                || other == known.decision() && isSaidAgain(answer.lines(), known.file().lines())) {
            return known;
        }
        return known.file().moment().isBefore(answer.moment())
                ? replaced(known, answer, other, at)
                : doubted(known, answer, other, at);
    }

    private static Decided replaced(Decided known, PayerAnswer answer, Decision now, Instant at) {
        Case file = known.file().hearing(answer).decided(answer, at);
        return new Decided(known.facts(), noted(file, known.decision(), known.file().lines(), at, true), now);
    }

    private static Decided doubted(Decided known, PayerAnswer answer, Decision other, Instant at) {
        return new Decided(known.facts(), noted(known.file(), other, answer.lines(), at, false), known.decision());
    }

    private static Case noted(Case file, Decision decision, List<LineDecision> lines, Instant at, boolean replaced) {
        List<LineDecision> spoken = lines.stream().filter(line -> line.action() != null).toList();
        return file.with(file.docket()
                .contradicted(Optional.of(new Contradiction(decision, spoken, at, replaced))));
    }

    private static boolean isSaidAgain(List<LineDecision> now, List<LineDecision> before) {
        return gist(now).equals(gist(before)) && grantsTheSame(now, before);
    }

    /** Only what both name can differ: an inquiry's answer may say less of a line than the decision did. */
    static boolean grantsTheSame(List<LineDecision> now, List<LineDecision> before) {
        return now.stream().filter(line -> line.line() != null).allMatch(line -> before.stream()
                .filter(one -> line.line().equals(one.line())).allMatch(one -> grantsTheSame(line, one)));
    }

    private static boolean grantsTheSame(LineDecision now, LineDecision before) {
        return (now.quantity() == null || before.quantity() == null
                || now.quantity().compareTo(before.quantity()) == 0)
                && (now.period() == null || before.period() == null || now.period().equals(before.period()));
    }

    private static List<Gist> gist(List<LineDecision> lines) {
        return lines.stream().map(line -> new Gist(line.line(), line.action(), line.authorizationNumber())).toList();
    }
}
