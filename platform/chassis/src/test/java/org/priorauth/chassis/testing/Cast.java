package org.priorauth.chassis.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.Ruling.Question;
import org.priorauth.contracts.intake.Address;
import org.priorauth.contracts.intake.Clinic;
import org.priorauth.contracts.intake.ClinicalFact;
import org.priorauth.contracts.intake.ClinicalFact.Kind;
import org.priorauth.contracts.intake.Clinician;
import org.priorauth.contracts.intake.Coverage;
import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.Frequency;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.Signature;

/** The people and papers that appear in tests of every level. All of them are invented. */
public final class Cast {

    public static final String RIVERSIDE = "riverside";
    public static final String LAKEVIEW = "lakeview";
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final Actor EHR = new Actor("riverside-ehr", "ehr", "Riverside EHR");
    public static final Actor ANA = new Actor("ana", "coordinator", "Ana Ruiz");
    public static final Actor CHEN = new Actor("chen", "clinician", "Dr. Mei Chen");

    private Cast() {}

    /** Maya Reyes, 24 visits of physical therapy after a knee replacement, Aetna. Everything a payer asks is there. */
    public static Order order() {
        return orderOf("W100200300");
    }

    /** The same order with another member id; its ending is what the sandbox's payers act upon, e.g. {@code -DENY}. */
    public static Order orderOf(String memberId) {
        return new Order("https://ehr.riverside.example/orders|PT-1001", maya(), coverage(memberId),
                new Payer("aetna", "Aetna"), clinic(), chen(), ServiceCategory.PHYSICAL_THERAPY, Urgency.STANDARD,
                new DatePeriod(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 5, 31)), List.of(kneePain()),
                List.of(therapy()), facts(), List.of());
    }

    public static Patient maya() {
        return new Patient("p-maya", "Reyes", List.of("Maya"), LocalDate.of(1961, 10, 1), "female", "555-0100",
                new Address(List.of("12 Alder Street"), "Worcester", "MA", "01602"));
    }

    public static Coverage coverage(String memberId) {
        return new Coverage(memberId, null, "self", "Open Choice PPO", "G-7781",
                new DatePeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    public static Clinic clinic() {
        return new Clinic("1234567893", "Riverside Therapy", "04-1234567", "555-0110", "555-0111",
                new Address(List.of("1 River Road"), "Worcester", "MA", "01608"));
    }

    public static Clinician chen() {
        return new Clinician("9999984591", "Chen", List.of("Mei"), "MD", "208100000X");
    }

    public static Diagnosis kneePain() {
        return new Diagnosis(1, new Code(Code.ICD_10_CM, "M25.561", "Pain in right knee"), LocalDate.of(2026, 1, 20));
    }

    public static ServiceLine therapy() {
        return new ServiceLine(1, new Code(Code.CPT, "97110", null), List.of("GP"), new BigDecimal("24"), "visits",
                new Frequency(2, "week", 12), new DatePeriod(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 5, 31)), "11",
                List.of(1), null);
    }

    private static List<ClinicalFact> facts() {
        return List.of(
                fact(1, Kind.FUNCTIONAL_LIMITATION, "Cannot climb more than four stairs; knee flexion 85 degrees."),
                fact(2, Kind.RATIONALE,
                        "Six weeks after total knee replacement, progress stalls without supervised therapy."),
                fact(3, Kind.GOAL, "Climb 12 stairs without a rail within 12 weeks."),
                fact(4, Kind.PLAN, "Therapeutic exercise twice a week for 12 weeks."));
    }

    private static ClinicalFact fact(int number, Kind kind, String text) {
        return new ClinicalFact(new UUID(0x7000L, 0x8000000000000000L + number), kind, text,
                "Bundle.entry.resource.ofType(ServiceRequest).note[" + (number - 1) + "].text");
    }

    public static RequestChanged accepted(UUID authorization, Order order) {
        return new RequestChanged(authorization, RequestChanged.Outcome.ACCEPTED, 2, NOON, EHR, 1, order, List.of(),
                null);
    }

    /** Active, in network, authorization and letter required, 24 of 30 visits left. */
    public static CoverageDetermined authRequired(UUID authorization, Answer letter) {
        return new CoverageDetermined(authorization, CoverageDetermined.Outcome.AUTH_REQUIRED, 1, NOON.plusSeconds(2),
                Actor.service("benefits"), 1,
                List.of(ruling(Question.ACTIVE, Answer.YES), ruling(Question.COVERED, Answer.YES),
                        ruling(Question.IN_NETWORK, Answer.YES), ruling(Question.AUTHORIZATION_REQUIRED, Answer.YES),
                        ruling(Question.LETTER_REQUIRED, letter)),
                List.of(visits(Figure.Name.LIMIT, 30), visits(Figure.Name.USED, 6), visits(Figure.Name.REMAINING, 24)),
                List.of(), List.of());
    }

    public static Ruling ruling(Question question, Answer answer) {
        return new Ruling(question, answer, "fhir:CoverageEligibilityResponse", NOON.plusSeconds(1));
    }

    public static Figure visits(Figure.Name name, int count) {
        return new Figure(name, new BigDecimal(count), "visits", "calendar-year", "fhir:CoverageEligibilityResponse",
                NOON.plusSeconds(1));
    }

    public static LetterChanged signed(UUID authorization, UUID letter) {
        return new LetterChanged(authorization, LetterChanged.Outcome.SIGNED, 2, NOON.plusSeconds(60), CHEN, letter, 1,
                1,
                List.of(), List.of(),
                new Signature("Mei Chen", "MD", "9999984591", "MA-123456", NOON.plusSeconds(60), "ab".repeat(32)),
                new DocumentRef(new UUID(1, 2), "lmn", "Letter of Medical Necessity", null, "application/pdf", 34_000,
                        "cd".repeat(32)));
    }
}
