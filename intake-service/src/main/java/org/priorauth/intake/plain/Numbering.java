package org.priorauth.intake.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.intake.reading.Complaints;

/** Numbers what came without a number, past the highest that was given; a given number keeps its meaning. */
final class Numbering {

    private Numbering() {}

    static List<Diagnosis> diagnoses(List<Diagnosis> given, Complaints complaints) {
        List<Integer> numbers = numbers(given, Diagnosis::sequence, i -> "/diagnoses/" + i + "/sequence", complaints);
        List<Diagnosis> numbered = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            numbered.add(new Diagnosis(numbers.get(i), given.get(i).code(), given.get(i).onset()));
        }
        return numbered;
    }

    static List<ServiceLine> lines(List<ServiceLine> given, Complaints complaints) {
        List<Integer> numbers = numbers(given, ServiceLine::number, i -> "/lines/" + i + "/number", complaints);
        List<ServiceLine> numbered = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            ServiceLine line = given.get(i);
            numbered.add(new ServiceLine(numbers.get(i), line.code(), line.modifiers(), line.quantity(), line.unit(),
                    line.frequency(), line.period(), line.placeOfService(), line.diagnoses(), line.ehrIdentifier()));
        }
        return numbered;
    }

    private static <T> List<Integer> numbers(List<T> given, ToIntFunction<T> number, IntFunction<String> pointer,
            Complaints complaints) {
        int next = given.stream().mapToInt(number).max().orElse(0) + 1;
        Set<Integer> seen = new HashSet<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            int one = number.applyAsInt(given.get(i));
            if (one < 0 || one != 0 && !seen.add(one)) {
                complaints.add(pointer.apply(i), "bad-number", "must be above 0 and stand once");
            }
            numbers.add(one == 0 ? next++ : one);
        }
        return numbers;
    }
}
