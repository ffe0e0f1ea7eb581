package org.priorauth.inbox.matching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.inbox.matching.Names.Naming;

/**
 * The candidates of one message beside each other: what of theirs stands in it, looked up once for all, so that many
 * candidates cost little more than one.
 *
 * @param numbers those of their numbers that the message names, folded
 * @param codes those of their codes that it names
 * @param otherCodes codes that stand behind a label, whosoever's
 * @param named whom it names in full
 * @param labelled whom of these a label calls the patient
 * @param shared member ids that several patients have
 */
record Lineup(Sheet sheet, Set<String> numbers, Set<String> codes, Set<String> otherCodes, List<String> categories,
        Set<String> payers, List<String> npis, Set<Names> named, Set<Names> labelled, Set<String> shared) {

    private static final Pattern NPI = Pattern.compile("(?i)\\bnpi\\W{0,4}(?:number|no\\.?)?\\W{0,4}(\\d{10})\\b");

    static Lineup of(Sheet sheet, List<Candidate> all) {
        Set<Names> named = all.stream().map(one -> Names.of(one.patient())).distinct()
                .filter(names -> names.in(sheet.words()) == Naming.FULL).collect(Collectors.toSet());
        return new Lineup(sheet, numbersIn(sheet, all), codesIn(sheet, all), Services.codes(sheet.own()),
                Services.categories(sheet.own()), Payers.in(sheet.own()),
                NPI.matcher(sheet.own()).results().map(hit -> hit.group(1)).toList(), named,
                labelled(sheet, named), sharedAmong(all));
    }

    private static Set<String> numbersIn(Sheet sheet, List<Candidate> all) {
        return all.stream().flatMap(Lineup::numbersOf).map(Folding::key).distinct().filter(sheet.ids()::hold)
                .collect(Collectors.toSet());
    }

    private static Set<String> codesIn(Sheet sheet, List<Candidate> all) {
        return all.stream().flatMap(one -> one.services().stream()).map(Code::code).distinct()
                .filter(code -> Services.names(sheet.own(), code)).collect(Collectors.toSet());
    }

    private static Set<Names> labelled(Sheet sheet, Set<Names> named) {
        List<String> patients = sheet.patients();
        return named.stream().filter(names -> patients.stream().anyMatch(value -> names.in(value) == Naming.FULL))
                .collect(Collectors.toSet());
    }

    private static Set<String> sharedAmong(List<Candidate> all) {
        Map<String, Set<List<Object>>> holders = new HashMap<>();
        all.forEach(one -> one.memberIds().forEach(id -> holders.computeIfAbsent(id, none -> new HashSet<>())
                .add(person(one))));
        return holders.entrySet().stream().filter(one -> one.getValue().size() > 1).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<Object> person(Candidate one) {
        LocalDate born = one.patient().birthDate();
        return List.of(Names.of(one.patient()), born == null ? "" : born);
    }

    static Stream<String> numbersOf(Candidate one) {
        return Stream.concat(one.numbers().stream(), one.orderIds().stream());
    }
}
