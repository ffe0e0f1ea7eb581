package org.priorauth.sandbox.payer;

import java.util.List;
import java.util.function.Function;

/** How a reviewer decides the lines of one request. A line the clinic cancelled is cancelled, whatever the verdict. */
public enum Verdict {
    CERTIFY("A1 on every line, authorization number, period",
            lines -> each(lines, line -> LineDecision.full(line, ReviewAction.CERTIFIED))), DENY(
                    "A3 on every line, reason code and process note",
                    lines -> each(lines, line -> LineDecision.nothing(line, ReviewAction.NOT_CERTIFIED))), MODIFY(
                            "A6 on every line, addItem with half the quantity",
                            lines -> each(lines,
                                    line -> LineDecision.half(line, ReviewAction.MODIFIED))), CERTIFY_IN_PART(
                                            "first line A1, other lines A3 (one line only: A2)",
                                            Verdict::firstOnly), NOT_REQUIRED("NA on every line",
                                                    all(ReviewAction.NOT_REQUIRED)), CONTACT("CT on every line",
                                                            all(ReviewAction.CONTACT_PAYER)), CANCEL(
                                                                    "C on every line, though nobody cancelled it",
                                                                    all(ReviewAction.CANCELLED)), UNHEARD_OF(
                                                                            "Q9 on every line, a code that no list holds",
                                                                            all(ReviewAction.UNHEARD_OF)), EACH_ANOTHER(
                                                                                    "the lines in turn A1, A6, A3, CT, NA, A2, C",
                                                                                    Verdict::inTurn), CERTIFY_LESS(
                                                                                            "A1 on every line, and half the quantity all the same",
                                                                                            lines -> each(lines,
                                                                                                    line -> LineDecision
                                                                                                            .half(line,
                                                                                                                    ReviewAction.CERTIFIED)));

    private final String sentence;
    private final Function<List<Line>, List<LineDecision>> deciding;

    Verdict(String sentence, Function<List<Line>, List<LineDecision>> deciding) {
        this.sentence = sentence;
        this.deciding = deciding;
    }

    String sentence() { return sentence; }

    public List<LineDecision> on(List<Line> lines) {
        return deciding.apply(lines);
    }

    private static List<LineDecision> firstOnly(List<Line> lines) {
        List<Line> asked = lines.stream().filter(line -> !line.cancelled()).toList();
        if (asked.size() == 1) {
            return each(lines, line -> LineDecision.half(line, ReviewAction.PARTLY_CERTIFIED));
        }
        return each(lines, line -> line.equals(asked.get(0))
                ? LineDecision.full(line, ReviewAction.CERTIFIED)
                : LineDecision.nothing(line, ReviewAction.NOT_CERTIFIED));
    }

    private static Function<List<Line>, List<LineDecision>> all(ReviewAction action) {
        return lines -> each(lines, line -> LineDecision.nothing(line, action));
    }

    private static List<LineDecision> inTurn(List<Line> lines) {
        return each(lines, line -> turn(line, lines.indexOf(line) % 7));
    }

    private static LineDecision turn(Line line, int turn) {
        return switch (turn) {
            case 0 -> LineDecision.full(line, ReviewAction.CERTIFIED);
            case 1 -> LineDecision.half(line, ReviewAction.MODIFIED);
            case 2 -> LineDecision.nothing(line, ReviewAction.NOT_CERTIFIED);
            case 3 -> LineDecision.nothing(line, ReviewAction.CONTACT_PAYER);
            case 4 -> LineDecision.nothing(line, ReviewAction.NOT_REQUIRED);
            case 5 -> LineDecision.half(line, ReviewAction.PARTLY_CERTIFIED);
            default -> LineDecision.nothing(line, ReviewAction.CANCELLED);
        };
    }

    private static List<LineDecision> each(List<Line> lines, Function<Line, LineDecision> decide) {
        return lines.stream().map(line -> line.cancelled()
                ? LineDecision.nothing(line, ReviewAction.CANCELLED)
                : decide.apply(line)).toList();
    }
}
