package org.priorauth.benefits.domain;

import java.util.List;
import java.util.Optional;

import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.Ruling.Question;

/**
 * What is known of one line of the order.
 *
 * @param line the order's line number
 * @param rulings at most one per question
 */
public record LineAnswer(int line, List<Ruling> rulings, List<Figure> figures) {

    public LineAnswer {
        rulings = Wire.list(rulings);
        figures = Wire.list(figures);
    }

    public Optional<Ruling> ruling(Question question) {
        return rulings.stream().filter(ruling -> ruling.question() == question).findFirst();
    }

    /** Nobody said is unknown, never no. */
    public Answer answer(Question question) {
        return ruling(question).map(Ruling::answer).orElse(Answer.UNKNOWN);
    }
}
