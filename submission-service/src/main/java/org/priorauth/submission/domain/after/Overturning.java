package org.priorauth.submission.domain.after;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.submission.domain.Appealed;
import org.priorauth.submission.domain.Hearing;
import org.priorauth.submission.domain.PayerAnswer;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.Submission;

/** What a payer says upon an appeal, as a person brings it. The new lines decide the case; the word for it must fit them. */
public final class Overturning {

    private Overturning() {}

    /** Empty where no appeal is with the payer, or where the lines say another outcome. */
    public static Optional<Ruled> of(Submission state, Appeal.Outcome outcome, List<LineDecision> lines, Instant at) {
        if (!(state instanceof Appealed appealed)) {
            return Optional.empty();
        }
        if (outcome == Appeal.Outcome.UPHELD) {
            return Optional.of(appealed.decided());
        }
        return Hearing.byPerson(appealed, PayerAnswer.byPerson(laidOver(appealed, lines)), at) instanceof Ruled ruled
                && Appeal.outcome(appealed.decision(), ruled) == outcome
                        ? Optional.of(ruled)
                        : Optional.empty();
    }

    private static List<LineDecision> laidOver(Ruled known, List<LineDecision> lines) {
        List<LineDecision> all = new ArrayList<>(lines);
        known.file().lines().stream().filter(line -> line.line() != null)
                .filter(line -> lines.stream().noneMatch(now -> line.line().equals(now.line()))).forEach(all::add);
        return List.copyOf(all);
    }
}
