package org.priorauth.lmn.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.DocumentRef;
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
import org.priorauth.lmn.domain.Letter.Draft;

/** Whatever the order says or leaves out: every number, code, date and name in a draft is a value of the bound fact. */
class NothingIsInventedTest {

    /** A figure, a code, or anything that begins like a name. */
    private static final Pattern TELLING = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}'-]*|\\S*\\d\\S*");
    /** All the capitalised words that templates say of themselves: labels before what a fact says. */
    private static final List<String> LABELS = List.of("Name", "Date", "Payer", "Member", "ID", "Symptom", "Plan",
            "Treatment", "Guideline", "Supporting", "Frequency", "Dates", "The", "Used", "Remaining", "NPI", "Use",
            "Tried", "Done", "Regimen", "Conservative", "Earlier");

    static Stream<Order> orders() {
        return Stream.iterate(1L, seed -> seed + 1).limit(400).map(seed -> order(new Random(seed)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void everyTellingWordOfADraftIsInTheFactItIsBoundTo(Order order) {
        // Given
        Known known = Workshop.known(order);
        List<Fact> facts = Facts.of(known);
        LetterKind kind = LetterKind.values()[order.lines().size() % LetterKind.values().length];

        // When
        Draft draft = Workshop.DRAFTING.first(known, Workshop.LETTER, false, kind);

        // Then
        draft.sections().stream().flatMap(section -> section.statements().stream())
                .forEach(statement -> assertThat(unbound(statement, facts)).as(statement.text()).isEmpty());
    }

    /** What is left of a statement's telling words after its fact's values and the labels are taken out. */
    private static List<String> unbound(Statement statement, List<Fact> facts) {
        String rest = statement.text();
        List<String> values = facts.stream().filter(fact -> fact.source().equals(statement.source()))
                .flatMap(fact -> fact.values().values().stream()).filter(value -> !value.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed()).toList();
        assertThat(values).as("the fact of: " + statement.text()).isNotEmpty();
        for (String value : values) {
            rest = rest.replace(value, " ");
        }
        return TELLING.matcher(rest).results().map(MatchResult::group).filter(word -> !LABELS.contains(word)).toList();
    }

    private static Order order(Random chance) {
        List<ServiceLine> lines = some(chance, 3, at -> line(chance, at));
        return new Order(null, maybe(chance, patient(chance)), maybe(chance, coverage(chance)),
                maybe(chance, new Payer("p" + chance.nextInt(9), word(chance))), maybe(chance, Cast.clinic()),
                maybe(chance, new Clinician(number(chance), word(chance), List.of(word(chance)), "MD", null)),
                ServiceCategory.values()[chance.nextInt(ServiceCategory.values().length)], Urgency.STANDARD,
                maybe(chance, period(chance)), some(chance, 3, at -> diagnosis(chance, at)), lines,
                some(chance, 6, at -> fact(chance)), some(chance, 2, at -> document(chance)));
    }

    private static Patient patient(Random chance) {
        return new Patient("p", maybe(chance, word(chance)), some(chance, 2, at -> word(chance)),
                maybe(chance, day(chance)), "female", number(chance), null);
    }

    private static Coverage coverage(Random chance) {
        return new Coverage(maybe(chance, word(chance)), maybe(chance, number(chance)), maybe(chance, "child"),
                maybe(chance, word(chance)), maybe(chance, number(chance)), null);
    }

    private static Diagnosis diagnosis(Random chance, int at) {
        return new Diagnosis(at + 1, maybe(chance, new Code(Code.ICD_10_CM, word(chance) + "." + chance.nextInt(99),
                maybe(chance, word(chance)))), maybe(chance, day(chance)));
    }

    private static ServiceLine line(Random chance, int at) {
        return new ServiceLine(at + 1,
                maybe(chance, new Code(chance.nextBoolean() ? Code.CPT : Code.HCPCS, number(chance),
                        maybe(chance, word(chance)))),
                some(chance, 2, it -> word(chance)), maybe(chance, new BigDecimal(chance.nextInt(1, 99))),
                maybe(chance, "visits"), maybe(chance, new Frequency(chance.nextInt(1, 6), "week",
                        maybe(chance, chance.nextInt(1, 20)))),
                maybe(chance, period(chance)), "11", List.of(1), null);
    }

    private static ClinicalFact fact(Random chance) {
        ClinicalFact.Kind[] kinds = ClinicalFact.Kind.values();
        return new ClinicalFact(new UUID(chance.nextLong(), chance.nextLong()), kinds[chance.nextInt(kinds.length)],
                word(chance) + " " + chance.nextInt(1, 999) + " {x} </p>", "person");
    }

    private static DocumentRef document(Random chance) {
        return new DocumentRef(new UUID(chance.nextLong(), 1), "intake", maybe(chance, word(chance)), null,
                "text/plain",
                1, "00");
    }

    private static DatePeriod period(Random chance) {
        return new DatePeriod(maybe(chance, day(chance)), maybe(chance, day(chance)));
    }

    private static LocalDate day(Random chance) {
        return LocalDate.ofEpochDay(chance.nextInt(30_000));
    }

    private static String number(Random chance) {
        return Integer.toString(chance.nextInt(10_000, 99_999));
    }

    private static String word(Random chance) {
        return (char) ('A' + chance.nextInt(26)) + Integer.toString(chance.nextInt(1_000, 9_999), 36) + "q";
    }

    private static <T> T maybe(Random chance, T value) {
        return chance.nextInt(5) == 0 ? null : value;
    }

    private static <T> List<T> some(Random chance, int most, java.util.function.IntFunction<T> make) {
        List<T> all = new ArrayList<>();
        for (int at = 0; at < chance.nextInt(most + 1); at++) {
            all.add(make.apply(at));
        }
        return all;
    }
}
