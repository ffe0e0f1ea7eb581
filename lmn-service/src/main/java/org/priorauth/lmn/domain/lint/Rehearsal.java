package org.priorauth.lmn.domain.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.Clinician;
import org.priorauth.contracts.intake.Coverage;
import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.Frequency;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.Section;
import org.priorauth.lmn.domain.Source;
import org.priorauth.lmn.domain.Statement;

/** An invented letter that every rule has something to read in: patterns are compiled and word lists read before a real one comes. */
final class Rehearsal {

    private static final LocalDate FIRST = LocalDate.of(2020, 3, 2);
    private static final DatePeriod PERIOD = new DatePeriod(FIRST, LocalDate.of(2020, 5, 1));
    private static final Map<Element, String> WORDS = Map.of(Element.PATIENT,
            "Ann Sample, DOB 01/02/1960, Aetna, member X1",
            Element.DIAGNOSIS, "M17.12 Unilateral primary osteoarthritis, left knee", Element.FUNCTIONAL_LIMITATION,
            "Ms. Sample is a 60-year-old baker. She would benefit from therapy. Her left knee bends to 85 degrees, the hip is stiff, "
                    + "and she fell twice since January 5, 2020, as her daughter Sue reports.",
            Element.SERVICE, "Therapeutic exercises (97110), 16 visits, twice a week for 8 weeks.", Element.RATIONALE,
            "Naproxen for six weeks in 2019 did not help. Guidelines recommend exercise, and the plan allows 30 visits. [DATE]",
            Element.GOAL, "Within 8 weeks she will climb 12 stairs without a rail.", Element.DURATION,
            "March 2, 2020 to May 1, 2020, 16 visits.", Element.PROVIDER, "Max Sample, DPT, NPI 1234567893");

    private Rehearsal() {}

    static Reading letter() {
        List<Section> sections = WORDS.entrySet().stream().map(words -> section(words.getKey(), words.getValue()))
                .toList();
        return new Reading(sections, new Known(order(), true, 1, 1, null, null, null, List.of()));
    }

    private static Section section(Element element, String words) {
        return new Section.Written(element, element.toString(),
                List.of(new Statement(words, new Source("person", "rehearsal", null))), List.of(), false, 1);
    }

    private static Order order() {
        Code knee = new Code(Code.ICD_10_CM, "M17.12", "Unilateral primary osteoarthritis, left knee");
        ServiceLine exercises = new ServiceLine(1, new Code(Code.CPT, "97110", "Therapeutic exercises"), List.of(),
                BigDecimal.valueOf(16), "visits", new Frequency(2, "week", 8), PERIOD, "11", List.of(1), null);
        return new Order("rehearsal",
                new Patient("p", "Sample", List.of("Ann"), LocalDate.of(1960, 1, 2), "female", null, null),
                new Coverage("X1", null, "self", null, null, null), new Payer("aetna", "Aetna"), null,
                new Clinician("1234567893", "Sample", List.of("Max"), "DPT", null), ServiceCategory.PHYSICAL_THERAPY,
                Urgency.STANDARD, PERIOD, List.of(new Diagnosis(1, knee, FIRST)), List.of(exercises), List.of(),
                List.of());
    }
}
