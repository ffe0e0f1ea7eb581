package org.priorauth.benefits.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.priorauth.benefits.domain.Statement.ByPayer;
import org.priorauth.benefits.domain.Statement.ByPerson;
import org.priorauth.benefits.domain.Statement.Silence;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.Ruling.Question;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.intake.ServiceLine;

/** What payers and people say in these tests, in a few letters. */
public final class Words {

    public static final Instant NOON = Cast.NOON;
    public static final String FHIR = "fhir:CoverageEligibilityResponse";

    private Words() {}

    /** Asked at the given minute after noon, answered a second later. */
    public static ByPayer payer(int minute, Answer active, LineAnswer... lines) {
        return payer(minute, Published.NOTHING, active, lines);
    }

    public static ByPayer payer(int minute, Published published, Answer active, LineAnswer... lines) {
        Instant asked = after(minute);
        return new ByPayer(asked, new PayerAnswer.Told(asked.plusSeconds(1),
                new Ruling(Question.ACTIVE, active, FHIR, asked.plusSeconds(1)), List.of(lines), List.of()), published);
    }

    public static ByPerson ana(int minute, Ruling... rulings) {
        return new ByPerson(after(minute), Cast.ANA, List.of(rulings), List.of(), "call 4711", null);
    }

    public static Ruling anas(int minute, Question question, Answer answer) {
        return new Ruling(question, answer, "person", after(minute));
    }

    public static Silence silence(int minute) {
        return new Silence(after(minute), after(minute).plusSeconds(31), Trouble.UNREACHABLE, List.of());
    }

    /** A line that is covered and in network. */
    public static LineAnswer line(int number, Answer authorization, Answer letter) {
        return line(number, Answer.YES, authorization, letter);
    }

    public static LineAnswer line(int number, Answer covered, Answer authorization, Answer letter, Figure... figures) {
        return new LineAnswer(number,
                List.of(ruling(Question.COVERED, covered), ruling(Question.IN_NETWORK, Answer.YES),
                        ruling(Question.AUTHORIZATION_REQUIRED, authorization),
                        ruling(Question.LETTER_REQUIRED, letter)),
                List.of(figures));
    }

    public static Ruling ruling(Question question, Answer answer) {
        return new Ruling(question, answer, FHIR, NOON.plusSeconds(1));
    }

    public static Figure visits(Figure.Name name, int count) {
        return new Figure(name, BigDecimal.valueOf(count), "visits", "calendar-year", FHIR, NOON.plusSeconds(1));
    }

    public static Instant after(int minutes) {
        return NOON.plusSeconds(60L * minutes);
    }

    /** Maya's order with this many lines of therapy. */
    public static Order order(int lines) {
        Order maya = Cast.order();
        List<ServiceLine> therapy = Stream.iterate(1, number -> number + 1).limit(lines).map(Words::therapy).toList();
        return new Order(maya.ehrIdentifier(), maya.patient(), maya.coverage(), maya.payer(), maya.clinic(),
                maya.clinician(), maya.category(), maya.urgency(), maya.requested(), maya.diagnoses(), therapy,
                maya.facts(), maya.documents());
    }

    private static ServiceLine therapy(int number) {
        ServiceLine one = Cast.therapy();
        return new ServiceLine(number, one.code(), one.modifiers(), one.quantity(), one.unit(), one.frequency(),
                one.period(), one.placeOfService(), one.diagnoses(), one.ehrIdentifier());
    }

    public static EligibilityQuestion question(int lines) {
        return EligibilityQuestion.about(order(lines));
    }

    public static RequestChanged request(RequestChanged.Outcome outcome, int revision, Order order) {
        return new RequestChanged(new UUID(1, 1), outcome, revision, NOON, Cast.EHR, revision, order, List.of(), null);
    }
}
