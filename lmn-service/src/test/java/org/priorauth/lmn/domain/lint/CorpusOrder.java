package org.priorauth.lmn.domain.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Ruling.Question;
import org.priorauth.contracts.benefits.WantedDocument;
import org.priorauth.contracts.intake.ClinicalFact;
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
import org.priorauth.lmn.Workshop;
import org.priorauth.lmn.domain.Known;

import com.fasterxml.jackson.databind.JsonNode;

/** The order and the payer's answer beside a labelled letter. */
final class CorpusOrder {

    private CorpusOrder() {}

    static Known known(JsonNode order, JsonNode letter) {
        return Known.nothing().hear(Cast.accepted(Workshop.AUTHORIZATION, order(order, letter)), Workshop.ORDER_EVENT)
                .hear(coverage(letter.has("figures") ? letter.path("figures") : order.path("figures"), letter),
                        Workshop.COVERAGE_EVENT);
    }

    private static Order order(JsonNode order, JsonNode letter) {
        JsonNode by = order.path("clinician");
        String credentials = letter.path("signer").asText(by.get(2).asText());
        return new Order("ehr|1",
                new Patient("p", order.path("name").get(1).asText(), List.of(order.path("name").get(0).asText()),
                        date(order.path("born")), order.path("sex").asText(), null, null),
                new Coverage(order.path("member").asText(), null, "self", null, null, null),
                new Payer(order.path("payer").asText().toLowerCase(), order.path("payer").asText()), Cast.clinic(),
                new Clinician(by.get(3).asText(), by.get(1).asText(), List.of(by.get(0).asText()), credentials, null),
                ServiceCategory.valueOf(order.path("category").asText().replace('-', '_').toUpperCase()),
                Urgency.STANDARD,
                period(order), diagnoses(order.path("diagnoses")), lines(order), facts(order.path("facts")), List.of());
    }

    private static DatePeriod period(JsonNode order) {
        return new DatePeriod(date(order.path("from")), date(order.path("to")));
    }

    private static LocalDate date(JsonNode day) {
        return day.isMissingNode() || day.isNull() ? null : LocalDate.parse(day.asText());
    }

    private static List<Diagnosis> diagnoses(JsonNode all) {
        List<Diagnosis> diagnoses = new ArrayList<>();
        all.forEach(one -> diagnoses.add(
                new Diagnosis(diagnoses.size() + 1, new Code(Code.ICD_10_CM, one.get(0).asText(), one.get(1).asText()),
                        date(one.path(2)))));
        return diagnoses;
    }

    private static List<ServiceLine> lines(JsonNode order) {
        List<ServiceLine> lines = new ArrayList<>();
        order.path("lines")
                .forEach(one -> lines.add(new ServiceLine(lines.size() + 1,
                        new Code(Code.CPT, one.get(0).asText(), one.get(1).asText()),
                        List.of(), new BigDecimal(one.get(2).asText()), one.get(3).asText(),
                        one.has(4) ? new Frequency(one.get(4).asInt(), one.get(5).asText(), one.get(6).asInt()) : null,
                        period(order), "11", List.of(1), null)));
        return lines;
    }

    private static List<ClinicalFact> facts(JsonNode kinds) {
        List<ClinicalFact> facts = new ArrayList<>();
        kinds.properties()
                .forEach(kind -> kind.getValue().forEach(text -> facts.add(new ClinicalFact(new UUID(9, facts.size()),
                        ClinicalFact.Kind.valueOf(kind.getKey().replace('-', '_').toUpperCase()), text.asText(),
                        "person"))));
        return facts;
    }

    private static CoverageDetermined coverage(JsonNode figures, JsonNode letter) {
        List<String> values = StreamSupport.stream(figures.spliterator(), false).map(JsonNode::asText).toList();
        List<WantedDocument> wanted = letter.path("referral").asBoolean()
                ? List.of(new WantedDocument(new Code("http://loinc.org", "57133-1", "Referral note"), "fhir"))
                : List.of();
        return new CoverageDetermined(Workshop.AUTHORIZATION, CoverageDetermined.Outcome.AUTH_REQUIRED, 1, Cast.NOON,
                Actor.service("benefits"), 1,
                List.of(Cast.ruling(Question.IN_NETWORK, Answer.valueOf(letter.path("network").asText("YES")))),
                values.isEmpty() ? List.of() : figures(values), wanted, List.of());
    }

    private static List<Figure> figures(List<String> values) {
        List<Figure> figures = new ArrayList<>();
        for (Figure.Name name : List.of(Figure.Name.LIMIT, Figure.Name.USED, Figure.Name.REMAINING)) {
            figures.add(new Figure(name, new BigDecimal(values.get(figures.size())), values.get(3), "calendar-year",
                    "fhir", Cast.NOON));
        }
        return figures;
    }
}
