package org.priorauth.inbox.domain.response;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.submission.LineDecision;

/** Whether the lines of a decision that a person read can be the payer's answer to the order. */
final class LineCheck {

    /** X12 306, as PAS 2.2.1 uses it in reviewActionCode. */
    private static final Set<String> ACTIONS = Set.of("A1", "A2", "A3", "A4", "A6", "C", "CT", "NA");

    private final Set<Integer> known;
    private final Set<Integer> seen = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private LineCheck(Set<Integer> known) {
        this.known = known;
    }

    static List<Fault> of(List<LineDecision> lines, Set<Integer> known) {
        LineCheck check = new LineCheck(known);
        for (int i = 0; i < lines.size(); i++) {
            check.line("/lines/" + i, lines.get(i));
        }
        return check.faults;
    }

    private void line(String at, LineDecision line) {
        require(line.action() != null && ACTIONS.contains(line.action()), at + "/action", "unknown-action",
                "One of A1, A2, A3, A4, A6, C, CT, NA (X12 306).");
        if (line.line() != null) {
            require(known.isEmpty() || known.contains(line.line()), at + "/line", "unknown-line",
                    "The order has no line with this number.");
            require(seen.add(line.line()), at + "/line", "twice", "This line is named twice.");
        }
        require(line.quantity() == null || line.quantity().signum() > 0, at + "/quantity", "invalid", "More than 0.");
        require(inOrder(line.period()), at + "/period", "invalid", "It ends before it starts.");
        require(shortEnough(line.authorizationNumber()), at + "/authorizationNumber", "length",
                "At most 100 characters.");
    }

    private static boolean inOrder(DatePeriod period) {
        return period == null || period.start() == null || period.end() == null
                || !period.end().isBefore(period.start());
    }

    private static boolean shortEnough(String number) {
        return number == null || number.length() <= ResponseCheck.LONGEST_NUMBER;
    }

    private void require(boolean fits, String element, String code, String message) {
        if (!fits) {
            faults.add(new Fault(element, code, message));
        }
    }
}
