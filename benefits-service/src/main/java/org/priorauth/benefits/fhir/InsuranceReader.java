package org.priorauth.benefits.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.hl7.fhir.r4.model.CoverageEligibilityResponse.InsuranceComponent;
import org.priorauth.benefits.domain.Ask;
import org.priorauth.benefits.domain.LineAnswer;
import org.priorauth.benefits.domain.PayerAnswer.Told;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.Ruling.Question;
import org.priorauth.contracts.benefits.WantedDocument;
import org.priorauth.contracts.intake.ServiceLine;

/** One insurance of the response: what it says of the coverage and of each line that was asked about. */
final class InsuranceReader {

    private static final List<Question> QUESTIONS = List.of(Question.COVERED, Question.IN_NETWORK,
            Question.AUTHORIZATION_REQUIRED, Question.LETTER_REQUIRED);

    private final Ask ask;
    private final InsuranceComponent insurance;
    private final Spot spot;
    private final List<AnswerItem> items = new ArrayList<>();

    InsuranceReader(Ask ask, InsuranceComponent insurance, Spot spot) {
        this.ask = ask;
        this.insurance = insurance;
        this.spot = spot;
        for (int index = 0; index < insurance.getItem().size(); index++) {
            items.add(new AnswerItem(insurance.getItem().get(index), insurance.getBenefitPeriod(),
                    spot.at("item[" + index + "]"), ask.payer().letterCode()));
        }
    }

    Told read() {
        List<LineAnswer> lines = ask.question().lines().stream().map(this::line).toList();
        return new Told(spot.at(), active(), lines, documents());
    }

    private Ruling active() {
        Answer answer = insurance.hasInforce()
                ? insurance.getInforce() ? Answer.YES : Answer.NO
                : Answer.UNKNOWN;
        return spot.at("inforce").ruling(Question.ACTIVE, answer);
    }

    private LineAnswer line(ServiceLine line) {
        List<AnswerItem> about = ItemsOfLine.among(items, line, ask.question().category());
        List<Ruling> rulings = QUESTIONS.stream().map(question -> agreed(question, about)).toList();
        List<Figure> figures = about.stream().flatMap(item -> item.figures().stream()).distinct().toList();
        return new LineAnswer(line.number(), rulings, figures);
    }

    /** Several items about one line: a yes to authorization or letter counts; where they contradict, nobody knows. */
    private Ruling agreed(Question question, List<AnswerItem> about) {
        List<Ruling> rulings = about.stream().map(item -> item.ruling(question)).toList();
        boolean burden = question == Question.AUTHORIZATION_REQUIRED || question == Question.LETTER_REQUIRED;
        return rulings.stream().filter(ruling -> burden && ruling.answer() == Answer.YES).findFirst()
                .or(() -> rulings.stream().findFirst().filter(first -> rulings.stream()
                        .allMatch(ruling -> ruling.answer() == first.answer())))
                .orElseGet(() -> spot.at("item").ruling(question, Answer.UNKNOWN));
    }

    private List<WantedDocument> documents() {
        Stream<AnswerItem> about = ask.question().lines().stream()
                .flatMap(line -> ItemsOfLine.among(items, line, ask.question().category()).stream()).distinct();
        Map<Code, WantedDocument> once = new LinkedHashMap<>();
        about.flatMap(item -> item.documents().stream())
                .forEach(wanted -> once.putIfAbsent(wanted.type(), wanted));
        return List.copyOf(once.values());
    }
}
