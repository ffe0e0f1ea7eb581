package org.priorauth.lmn.domain.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.lint.words.Days;
import org.priorauth.lmn.domain.lint.words.Days.Day;
import org.priorauth.lmn.domain.lint.words.Relatives;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** An end before its beginning, a check before the operation it followed, care that begins before it is found needed. */
final class DatesOutOfOrder implements Rule {

    private static final Pattern UNTIL = Pattern.compile(
            "(?i)^\\s*,?\\s*(?:to|through|thru|until|till|-|–|—|ending|(?:and|then) (?:\\w+ ){0,2}?(?:end|conclud|continu|wrap|finish|complet|run|last|go)\\w*"
                    + "(?: \\w+){0,2}?)\\s*(?:on\\s+)?$");
    private static final Pattern ADMITTED = Pattern.compile(
            "(?i)\\b(?:admitted|hospitali[sz]ed|admission|began|started|start(?:ing|s)?|opened|onset|injur\\w+|fell|operat\\w+|surgery|underwent|replacement|stroke|crash|accident|begin\\w*|repair\\w*|reconstruct\\w*|occurred)\\b");
    private static final Pattern THEN = Pattern.compile(
            "(?i)\\b(?:discharged?|end(?:ed|ing|s)?|completed|finish\\w*|resolved|re-?evaluat\\w*|post-?op\\w*|afterwards?|follow-?up|since then|subsequent\\w*|later|followed by|stopped|released|underwent|surgery|operat\\w+|repair\\w*|replac\\w+|re-?admitted|six weeks after|weeks after|months after|then)\\b");

    private record Event(Sentence sentence, Day day) {}

    @Override
    public String id() {
        return "dates-out-of-order";
    }

    @Override
    public Family family() {
        return Family.CONTRADICTION;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.sentences().filter(sentence -> Days.in(sentence.text()).size() > 1)
                .filter(sentence -> !Relatives.family(sentence.text())).flatMap(this::look);
    }

    private Stream<Finding> look(Sentence sentence) {
        List<Day> days = Days.in(sentence.text());
        List<Event> wrong = new ArrayList<>();
        for (int at = 1; at < days.size(); at++) {
            if (days.get(at).date().isBefore(days.get(at - 1).date())
                    && follows(sentence, days.get(at - 1), days.get(at))) {
                wrong.add(new Event(sentence, days.get(at)));
            }
        }
        return wrong.stream().limit(1).map(event -> finding(event, days));
    }

    /** The words between two days say that the second came later. */
    private static boolean follows(Sentence sentence, Day first, Day second) {
        String between = sentence.text().substring(first.end(), second.start());
        String before = sentence.before(first.start(), 60);
        return UNTIL.matcher(between).find() || ADMITTED.matcher(before).find() && THEN.matcher(between).find();
    }

    private Finding finding(Event event, List<Day> days) {
        return Finding.at(this, event.sentence.spot(days.get(0).start(), event.day.end()),
                "These dates are out of order.",
                "Correct the dates so that the end follows the beginning.");
    }
}
