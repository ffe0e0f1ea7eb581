package org.priorauth.lmn.domain.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Sentence;
import org.priorauth.lmn.domain.lint.words.Spot;

/** A goal that nobody can find reached or missed: no measure, or no day by which. */
final class GoalWithoutMeasure implements Rule {

    /** "Within 12 weeks the patient will:" gives its time to the goals below. */
    private static final Pattern HEADING = Pattern
            .compile("(?i)(?::|\\bwill(?: be able to)?|\\bto)\\s*$|^\\W*(?:short|long)[- ]term goals?\\b[^.:]*:|"
                    + "^\\W*(?:all|each|both|these|the above)\\b.*\\b(?:goals?|targets?)\\b|\\bgoals?\\s*\\(");
    private static final Pattern AIMS = Pattern
            .compile("(?i)^\\W*(?:\\d+[.)]\\s*)?(?:goals?:?\\s*)?(?:(?:to )?(?:improve|increase|decrease|reduce|"
                    + "restore|maximi[sz]e|optimi[sz]e|return|achieve|regain|enhance|strengthen|relieve|better)\\b|(?:the )?(?:patient|goal|aim|he|she|"
                    + "they|child)\\b.*\\b(?:will|is to|to)\\b)");

    @Override
    public String id() {
        return "goal-without-measure";
    }

    @Override
    public Family family() {
        return Family.MISSING;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        List<List<Sentence>> lines = new ArrayList<>();
        letter.sentences(Element.GOAL).forEach(sentence -> {
            if (lines.isEmpty() || lines.get(lines.size() - 1).get(0).line() != sentence.line()) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(sentence);
        });
        boolean headed = lines.stream().anyMatch(GoalWithoutMeasure::givesTimeToAll);
        List<Finding> found = new ArrayList<>();
        boolean timed = headed;
        for (List<Sentence> line : lines) {
            timed = timed || line.stream().anyMatch(sentence -> Measures.hasTime(sentence.text()));
            check(letter, line, timed).forEach(found::add);
        }
        return found.stream();
    }

    private static boolean givesTimeToAll(List<Sentence> line) {
        return line.stream()
                .anyMatch(sentence -> Measures.hasTime(sentence.text())
                        && (sentence.says(HEADING) || Measures.isOnlyATime(sentence.text())));
    }

    /** @param timed a line from here upwards says by when; what follows is meant by then too */
    private Stream<Finding> check(Reading letter, List<Sentence> line, boolean timed) {
        if (isHeading(line)) {
            return Stream.of();
        }
        if (line.stream().noneMatch(sentence -> isMeasured(letter, sentence))) {
            return Stream.of(finding("This goal cannot be measured.", whole(line),
                    "Say how much, how far or how independently."));
        }
        Stream<Finding> single = line.stream().filter(sentence -> line.size() > 1 && sentence.says(AIMS))
                .filter(sentence -> !isMeasured(letter, sentence))
                .map(sentence -> finding("This goal cannot be measured.",
                        sentence.whole(), "Say how much, how far or how independently."));
        return Stream.concat(single, timed || isStudy(letter)
                ? Stream.of()
                : Stream.of(finding("This goal has no time.", whole(line), "Say by when it is to be reached.")));
    }

    private static boolean isHeading(List<Sentence> line) {
        return line.size() == 1 && (line.get(0).text().matches("(?is).*(?::|\\bwill(?: be able to)?|\\bto)\\s*$")
                || Measures.isOnlyATime(line.get(0).text()));
    }

    private static Spot whole(List<Sentence> line) {
        Sentence first = line.get(0);
        Sentence last = line.get(line.size() - 1);
        String words = String.join(" ", line.stream().map(Sentence::text).toList());
        return new Spot(first.section(), first.start(), last.start() + last.text().length(), words);
    }

    private static boolean isMeasured(Reading letter, Sentence goal) {
        return Measures.canBeMeasured(goal.text()) || isStudy(letter) && Measures.decides(goal.text())
                && (Measures.chooses(goal.text())
                        || !GeneralWords.of(goal.text()).stream().allMatch(GeneralWords.standard()::hold));
    }

    /** Its benefit comes with its result. */
    private static boolean isStudy(Reading letter) {
        return letter.order().map(Order::category).filter(ServiceCategory.IMAGING::equals).isPresent();
    }

    private Finding finding(String message, Spot spot, String remedy) {
        return Finding.at(this, spot, message, remedy);
    }
}
