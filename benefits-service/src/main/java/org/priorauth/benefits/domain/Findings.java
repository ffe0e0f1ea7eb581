package org.priorauth.benefits.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.priorauth.benefits.domain.Statement.ByPayer;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.Ruling.Question;
import org.priorauth.contracts.benefits.WantedDocument;
import org.priorauth.contracts.intake.ServiceLine;

/**
 * What is held true of an order after everybody has spoken, line by line; every ruling and figure is one voice's, with
 * its source.
 *
 * @param active absent where nobody said
 * @param lines one per line of the order, in its order
 */
public record Findings(Optional<Ruling> active, List<LineAnswer> lines, List<WantedDocument> documents) {

    private static final List<Question> OF_A_LINE = List.of(Question.COVERED, Question.IN_NETWORK,
            Question.AUTHORIZATION_REQUIRED, Question.LETTER_REQUIRED);

    public Findings {
        lines = Wire.list(lines);
        documents = Wire.list(documents);
    }

    public static Findings of(EligibilityQuestion question, List<Statement> said) {
        Voices voices = Voices.in(said);
        return new Findings(voices.active(), question.lines().stream().map(line -> line(line, voices)).toList(),
                voices.payer().map(Findings::documents).orElse(List.of()));
    }

    private static LineAnswer line(ServiceLine line, Voices voices) {
        List<Ruling> rulings = OF_A_LINE.stream().flatMap(question -> voices.on(line.number(), question).stream())
                .toList();
        return new LineAnswer(line.number(), rulings, voices.figures(line.number()));
    }

    /** What the answer names; where it names none, what the payer has published. */
    private static List<WantedDocument> documents(ByPayer said) {
        return said.told().documents().isEmpty()
                ? said.published().documents().stream().map(code -> new WantedDocument(code, Published.SOURCE)).toList()
                : said.told().documents();
    }

    public boolean nobodySpoke() {
        return active.isEmpty() && lines.stream().allMatch(line -> line.rulings().isEmpty());
    }

    public Answer activeAnswer() {
        return active.map(Ruling::answer).orElse(Answer.UNKNOWN);
    }

    /** The numbers of the lines with this answer. */
    public List<Integer> lines(Question question, Answer answer) {
        return lines.stream().filter(line -> line.answer(question) == answer).map(LineAnswer::line).toList();
    }

    /** One ruling per question, for the whole order. */
    public List<Ruling> rulings() {
        return Stream.concat(active.stream(), OF_A_LINE.stream().flatMap(question -> whole(question).stream()))
                .toList();
    }

    /**
     * The line that weighs most speaks for the order: one excluded or out of network, one that needs an authorization
     * or a letter. Whether a letter is needed is asked only of lines that may need an authorization.
     */
    private Optional<Ruling> whole(Question question) {
        return switch (question) {
            case COVERED, IN_NETWORK -> first(question, line -> true, Answer.NO, Answer.UNKNOWN, Answer.YES);
            case LETTER_REQUIRED -> first(question, this::mayNeedAuthorization, Answer.YES, Answer.UNKNOWN, Answer.NO);
            default -> first(question, line -> true, Answer.YES, Answer.UNKNOWN, Answer.NO);
        };
    }

    private boolean mayNeedAuthorization(LineAnswer line) {
        return line.answer(Question.AUTHORIZATION_REQUIRED) != Answer.NO
                || lines(Question.AUTHORIZATION_REQUIRED, Answer.NO).size() == lines.size();
    }

    private Optional<Ruling> first(Question question, Predicate<LineAnswer> asked, Answer... inOrder) {
        return Stream.of(inOrder)
                .flatMap(answer -> lines.stream().filter(asked).flatMap(line -> line.ruling(question).stream())
                        .filter(ruling -> ruling.answer() == answer))
                .findFirst();
    }
}
