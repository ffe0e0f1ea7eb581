package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.Order;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Codes;
import org.priorauth.lmn.domain.lint.words.Context;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** A code that is not in this order. What was had before, or weighed and left, may carry its code. */
final class ForeignCode implements Rule {

    private static final Pattern FIVE = Pattern
            .compile("(?<![\\w.,/-])\\d{5}\\b(?![.,]\\d|\\s*(?:units?|mg|ml|mcg|IU|visits?|feet|steps))");
    /** A procedure that a sentence denies, compares, or tells of is not the one it asks for. */
    private static final Pattern NOT_ASKED = Pattern
            .compile("(?i)\\b(?:no|not|never|nor|neither|cannot|decided against|"
                    + "ruled|rule out|declined?|offered|billed|performed|done|dropped|stopped|ended|deferred|weighed|discussed|talked|separate(?:ly)?|instead|rather|"
                    + "other than|unlike)\\b|n['’]t\\b");

    @Override
    public String id() {
        return "foreign-code";
    }

    @Override
    public Family family() {
        return Family.COPIED;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.order().stream()
                .flatMap(order -> letter.sentences().flatMap(sentence -> codes(sentence)
                        .filter(code -> isForeign(code, known(order, code.kind()), sentence, letter))
                        .map(code -> finding(sentence, code, order))));
    }

    /** Where the service is named, five figures need no sign beside them. */
    private static Stream<Codes.Found> codes(Sentence sentence) {
        List<Codes.Found> found = Codes.in(sentence.text());
        Stream<Codes.Found> bare = sentence.section() != Element.SERVICE
                ? Stream.of()
                : FIVE.matcher(sentence.text()).results()
                        .filter(match -> found.stream().noneMatch(code -> code.start() < match.end()
                                && match.start() < code.end()))
                        .map(match -> new Codes.Found(match.start(), match.end(), match.group(),
                                Codes.Kind.PROCEDURE));
        return Stream.concat(found.stream(), bare);
    }

    private static List<String> known(Order order, Codes.Kind kind) {
        Stream<Code> codes = kind == Codes.Kind.DIAGNOSIS
                ? order.diagnoses().stream().map(diagnosis -> diagnosis.code())
                : order.lines().stream().map(line -> line.code());
        return codes.filter(Objects::nonNull).map(Code::code).filter(Objects::nonNull).map(Codes::plain).toList();
    }

    /** M17.1 is short for M17.11. */
    private static boolean isForeign(Codes.Found found, List<String> known, Sentence sentence, Reading letter) {
        String code = withoutEncounter(Codes.plain(found.code()));
        boolean own = known.isEmpty() || known.stream()
                .anyMatch(one -> one.startsWith(code) || code.startsWith(one) && found.kind() == Codes.Kind.DIAGNOSIS);
        boolean told = letter.known().clinicalFacts().stream()
                .anyMatch(fact -> Codes.plain(fact.fact().text()).contains(code));
        return !own && !told && !isExempt(found, sentence);
    }

    /** Of an injury the seventh character says only whether it is the first visit. */
    private static String withoutEncounter(String code) {
        return code.matches("[ST].{5}[ADS]") ? code.substring(0, 6) : code;
    }

    private static boolean isExempt(Codes.Found code, Sentence sentence) {
        String clause = sentence.clause(code.start());
        return Context.ALTERNATIVE.matcher(clause).find()
                || code.kind() == Codes.Kind.PROCEDURE
                        && (Context.PAST.matcher(clause).find() || sentence.says(NOT_ASKED));
    }

    private Finding finding(Sentence sentence, Codes.Found code, Order order) {
        return Finding.at(this, sentence.spot(code.start(), code.end()), "This code is not in the order.",
                "Put the order's code, or have the order amended.")
                .against(code.kind() == Codes.Kind.DIAGNOSIS ? "diagnosis" : "service",
                        known(order, code.kind()).stream().collect(Collectors.joining(", ")));
    }
}
