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
                                            Verdict::firstOnly), NOT_REQUIRED("NA on every line", lines -> each(lines,
                                                    line -> LineDecision.nothing(line, ReviewAction.NOT_REQUIRED)));

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

    private static List<LineDecision> each(List<Line> lines, Function<Line, LineDecision> decide) {
        return lines.stream().map(line -> line.cancelled()
                ? LineDecision.nothing(line, ReviewAction.CANCELLED)
                : decide.apply(line)).toList();
    }
}
