package org.priorauth.benefits.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.priorauth.benefits.web.RecordedWord.Given;
import org.priorauth.benefits.web.RecordedWord.Said;
import org.priorauth.chassis.problem.Problem;
import org.priorauth.chassis.problem.Problem.Element;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.benefits.Ruling.Question;

/** Says what is wrong with a recorded word, element by element. */
final class RecordedWordCheck {

    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_NOTE = 2000;

    private final List<Element> wrong = new ArrayList<>();
    private final RecordedWord word;

    private RecordedWordCheck(RecordedWord word) {
        this.word = word;
    }

    static Optional<Problem> of(RecordedWord word) {
        if (word == null) {
            return Optional.of(problem(List.of(new Element("/", "missing", "send what the payer said as JSON"))));
        }
        RecordedWordCheck check = new RecordedWordCheck(word);
        check.rulings();
        check.figures();
        check.trace();
        return check.wrong.isEmpty() ? Optional.empty() : Optional.of(problem(check.wrong));
    }

    private static Problem problem(List<Element> elements) {
        return Problem.of(422, "determination-not-valid", "Not acceptable as it is",
                "Correct the elements named below and send it again.").naming(elements);
    }

    private void rulings() {
        Set<Question> seen = EnumSet.noneOf(Question.class);
        for (int index = 0; index < word.rulings().size(); index++) {
            ruling("/rulings/" + index, word.rulings().get(index), seen);
        }
        if (word.rulings().stream().noneMatch(said -> said != null && isKnown(said.answer()))) {
            add("/rulings", "nothing-said", "at least one question must be answered with yes or no");
        }
    }

    private void ruling(String at, Said said, Set<Question> seen) {
        if (said == null || said.question() == null || said.answer() == null) {
            add(at, "incomplete", "needs question and answer");
        } else if (!seen.add(said.question())) {
            add(at + "/question", "twice", "is answered twice");
        }
    }

    private static boolean isKnown(Answer answer) {
        return answer == Answer.YES || answer == Answer.NO;
    }

    private void figures() {
        for (int index = 0; index < word.figures().size(); index++) {
            figure("/figures/" + index, word.figures().get(index));
        }
    }

    private void figure(String at, Given given) {
        if (given == null || given.name() == null || given.value() == null || given.unit() == null
                || given.unit().isBlank()) {
            add(at, "incomplete", "needs name, value and unit");
        } else if (given.value().signum() < 0) {
            add(at + "/value", "negative", "must not be negative");
        }
    }

    /** What cannot be traced back to the payer is worth nothing in an appeal. */
    private void trace() {
        if (word.reference() == null && word.note() == null) {
            add("/reference", "missing", "give the payer's reference, or say in the note where you learned it");
        }
        if (word.reference() != null && word.reference().length() > LONGEST_REFERENCE) {
            add("/reference", "too-long", "over " + LONGEST_REFERENCE + " characters");
        }
        if (word.note() != null && word.note().length() > LONGEST_NOTE) {
            add("/note", "too-long", "over " + LONGEST_NOTE + " characters");
        }
    }

    private void add(String element, String code, String message) {
        wrong.add(new Element(element, code, message));
    }
}
