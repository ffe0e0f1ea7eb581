package org.priorauth.lmn.domain.lint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.intake.Diagnosis;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.lmn.domain.Known;
import org.priorauth.lmn.domain.lint.words.Parts;
import org.priorauth.lmn.domain.lint.words.Sides;
import org.priorauth.lmn.domain.lint.words.Sides.Side;

/**
 * What of the body an order is about: what its diagnoses and services name, by word, code or modifier, and what its facts
 * speak of besides.
 *
 * @param principal parts that diagnoses and services name
 * @param other parts that only facts name
 * @param sides of a part, or of the whole body, that diagnoses and services name
 * @param toldSides the same, of facts
 * @param whole a diagnosis names no part: a stroke, autism
 */
record Subject(Set<Parts> principal, Set<Parts> other, List<Sides.Found> sides, List<Sides.Found> toldSides,
        boolean whole) {

    static Subject of(Known known) {
        return Optional.ofNullable(known.order()).map(order -> of(order, known))
                .orElse(new Subject(Set.of(), Set.of(), List.of(), List.of(), true));
    }

    private static Subject of(Order order, Known known) {
        List<String> named = Stream.concat(order.diagnoses().stream().map(Subject::words),
                order.lines().stream().map(Subject::words)).toList();
        List<String> told = known.clinicalFacts().stream().map(fact -> fact.fact().text()).toList();
        boolean whole = order.diagnoses().isEmpty()
                || order.diagnoses().stream()
                        .anyMatch(diagnosis -> parts(List.of(words(diagnosis))).isEmpty() && !isOfOneLimb(diagnosis)
                                || isOfNoLimb(diagnosis));
        return new Subject(parts(named), parts(told), sides(named), sides(told), whole);
    }

    /** A stroke or spina bifida shows on every limb; of joints, bones and single nerves it can be told where they are. */
    private static boolean isOfNoLimb(Diagnosis diagnosis) {
        return diagnosis.code() != null && diagnosis.code().code() != null
                && !diagnosis.code().code()
                        .matches("(?i)(?:M|S[2-9]|S1[36]|T[28]|G5[4-8]|Z96|Z47|Z89|R2[259]|I83|L9).*");
    }

    /** A tendon, a nerve or an injury is somewhere, even where its description does not say where. */
    private static boolean isOfOneLimb(Diagnosis diagnosis) {
        return diagnosis.code() != null && diagnosis.code().code() != null
                && diagnosis.code().code().matches("(?i)(?:M6[5-7]|M7[0-7]|G5[67]|S[4-9]).*");
    }

    private static List<Sides.Found> sides(List<String> texts) {
        List<Sides.Found> sides = new ArrayList<>();
        texts.forEach(text -> {
            sides.addAll(Sides.in(text));
            Sides.wholeSide(text).or(() -> Sides.atTheEnd(text)).ifPresent(sides::add);
        });
        return sides;
    }

    private static String words(Diagnosis diagnosis) {
        Code code = diagnosis.code();
        return code == null ? "" : join(code.display(), Conditions.standard().subject(code.code()));
    }

    private static String words(ServiceLine line) {
        String side = line.modifiers().contains("RT") ? "right" : line.modifiers().contains("LT") ? "left" : "";
        String display = line.code() == null ? "" : join(line.code().display(), "");
        return display + (side.isEmpty()
                ? ""
                : Parts.in(display).stream().map(part -> "; " + side + " " + part.part().name().toLowerCase())
                        .collect(Collectors.joining()));
    }

    private static String join(String display, String more) {
        return (display == null ? "" : display) + "; " + more;
    }

    private static Set<Parts> parts(List<String> texts) {
        return texts.stream().flatMap(text -> Parts.in(text).stream()).map(Parts.Found::part)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Parts.class)));
    }

    /** The sides that are known of a part; none where nobody has said. What is ordered counts before what is told. */
    Set<Side> sidesOf(Parts part) {
        Set<Side> ordered = of(sides, part);
        return ordered.isEmpty() ? of(toldSides, part) : ordered;
    }

    private static Set<Side> of(List<Sides.Found> found, Parts part) {
        return sides(found.stream().filter(side -> side.part() != null && side.part().mayBe(part)));
    }

    /** Of a half of the body: a stroke's weakness. */
    Set<Side> ofTheBody() {
        return sides(sides.stream().filter(side -> side.part() == null));
    }

    Set<Side> anySide() {
        return sides((sides.isEmpty() ? toldSides : sides).stream());
    }

    private static Set<Side> sides(Stream<Sides.Found> found) {
        return found.map(Sides.Found::side).collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
    }

    boolean speaksOf(Parts part) {
        return part.mayBeAnyOf(principal) || part.mayBeAnyOf(other);
    }

    /** Of one chain of joints: what moves the hip is strengthened for the knee. */
    boolean isNextTo(Parts part) {
        return principal.stream().anyMatch(own -> own.isNextTo(part));
    }
}
