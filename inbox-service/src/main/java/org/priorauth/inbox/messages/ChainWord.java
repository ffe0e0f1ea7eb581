package org.priorauth.inbox.messages;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Outcome;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.stages.Dealings;
import org.priorauth.inbox.domain.stages.Sentences;
import org.priorauth.inbox.domain.work.Reasons;

/**
 * What payer and clinic said to each other through the chain, as somebody reads it among the other messages. A stage that
 * says the same once more, e.g. because a clock moved on, said nothing to the other side.
 *
 * @param direction seen from the clinic
 * @param text may hold the payer's words
 */
public record ChainWord(Direction direction, String subject, String text) {

    /** @param before the case as it was before the word; absent where nothing was known */
    public static Optional<ChainWord> of(Optional<Case> before, SubmissionChanged word) {
        Optional<SubmissionChanged> last = before.map(known -> known.words().submission());
        boolean heard = last.filter(known -> known.revision() >= word.revision()).isPresent();
        return heard ? Optional.empty() : said(last, before.map(Case::dealings).orElse(Dealings.NONE), word);
    }

    private static Optional<ChainWord> said(Optional<SubmissionChanged> last, Dealings dealings,
            SubmissionChanged word) {
        return switch (word.outcome()) {
            case SENT -> out(word, anew(last, word) && !soon(last, word), reference(word));
            case APPEALED -> out(word, anew(last, word), null);
            case CANCELLED -> out(word, anew(last, word) && !Sentences.cancelledHereOnly(word), null);
            case PENDED -> pended(last, word);
            case INFORMATION_REQUESTED -> in(word, anew(last, word)
                    || !last.map(SubmissionChanged::requested).equals(Optional.of(word.requested())),
                    Reasons.question(word));
            case DECIDED -> in(word, decidedAnew(dealings, word), Reasons.decision(word));
            case READY, FAILED, OVERDUE -> Optional.empty();
        };
    }

    private static Optional<ChainWord> pended(Optional<SubmissionChanged> last, SubmissionChanged word) {
        boolean more = anew(last, word) || !last.map(SubmissionChanged::lines).equals(Optional.of(word.lines()));
        return Reasons.wantsACall(word)
                ? in(word, more, Reasons.question(word)).map(one -> new ChainWord(Direction.IN,
                        "The payer wants to be called.", one.text))
                : in(word, more, Sentences.of(word));
    }

    private static boolean anew(Optional<SubmissionChanged> last, SubmissionChanged word) {
        return last.filter(known -> known.outcome() == word.outcome()).isEmpty();
    }

    /** It is late, and was sent before: the same request. */
    private static boolean soon(Optional<SubmissionChanged> last, SubmissionChanged word) {
        return last.filter(known -> known.outcome() == Outcome.OVERDUE
                && Objects.equals(known.reference(), word.reference())).isPresent();
    }

    /** What is told after a decision, e.g. of visits, is no word of the payer; its answer to an appeal is. */
    private static boolean decidedAnew(Dealings dealings, SubmissionChanged word) {
        boolean other = dealings.decision() != word.decision()
                || !word.lines().isEmpty() && !word.lines().equals(dealings.lines());
        return other || word.followUp() != null && "appeal-decided".equals(word.followUp().news());
    }

    private static String reference(SubmissionChanged word) {
        return word.reference() == null ? null : "Reference " + word.reference() + ".";
    }

    private static Optional<ChainWord> out(SubmissionChanged word, boolean said, String text) {
        return said ? Optional.of(new ChainWord(Direction.OUT, Sentences.of(word), text)) : Optional.empty();
    }

    private static Optional<ChainWord> in(SubmissionChanged word, boolean said, String text) {
        return said
                ? Optional.of(new ChainWord(Direction.IN, Sentences.of(word), Stream
                        .concat(Stream.of(text), word.lines().stream().map(ChainWord::line))
                        .collect(Collectors.joining("\n"))))
                : Optional.empty();
    }

    /** e.g. {@code Line 1: A1, number AUTH-99120, 18 visits, 2026-03-16 to 2026-06-12.} */
    private static String line(LineDecision line) {
        List<String> parts = Stream.of(line.action(), named("number", line.authorizationNumber()),
                named("reference", line.administrativeReference()), quantity(line), period(line.period()))
                .filter(Objects::nonNull).toList();
        return (line.line() == null ? "Proposed line: " : "Line " + line.line() + ": ") + String.join(", ", parts)
                + ".";
    }

    private static String named(String name, String value) {
        return value == null ? null : name + " " + value;
    }

    private static String quantity(LineDecision line) {
        return line.quantity() == null
                ? null
                : line.quantity().toPlainString() + (line.unit() == null ? "" : " " + line.unit());
    }

    private static String period(DatePeriod period) {
        return period == null
                ? null
                : Stream.of(named("from", text(period.start())), named("to", text(period.end())))
                        .filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static String text(Object day) {
        return day == null ? null : day.toString();
    }
}
