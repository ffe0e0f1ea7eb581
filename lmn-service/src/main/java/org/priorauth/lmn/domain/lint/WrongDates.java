package org.priorauth.lmn.domain.lint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Days;
import org.priorauth.lmn.domain.lint.words.Days.Day;
import org.priorauth.lmn.domain.lint.words.Periods;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** The letter asks for other days than the order, or dates the onset otherwise. */
final class WrongDates implements Rule {

    private static final Pattern NOT_ASKED = Pattern.compile(
            "(?i)\\b(?:previous(?:ly)?|prior|earlier|last|expired|was|were|had|used|first phase|benefit year|plan year|calendar year|coverage|employment|school year)\\b");
    private static final Pattern ONSET = Pattern.compile(
            "(?i)\\b(?:since|onset(?: date)?(?: of)?|onset:|began on|diagnosed on|started on)[:\\s]*(?:on\\s+)?$");

    @Override
    public String id() {
        return "wrong-dates";
    }

    @Override
    public Family family() {
        return Family.CONTRADICTION;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.order().flatMap(Episode::of).stream().flatMap(episode -> Stream.concat(
                letter.sentences(Element.SERVICE, Element.DURATION).flatMap(sentence -> period(sentence, episode)),
                letter.sentences(Element.DIAGNOSIS).flatMap(sentence -> onset(letter, sentence))));
    }

    /** Days that are wholly another case's are another rule's. */
    private Stream<Finding> period(Sentence sentence, Episode episode) {
        List<Day> days = Days.in(sentence.text());
        if (isInPhases(days, episode)) {
            return Stream.of();
        }
        return Periods.in(sentence).stream()
                .filter(period -> !NOT_ASKED.matcher(sentence.clause(period.from().start())).find())
                .filter(period -> isOff(period.from().date(), period.to().date(), episode))
                .map(period -> Finding
                        .at(this, sentence.spot(period.from().start(), period.to().end()),
                                "The order asks for other days.",
                                "Correct the dates, or have the order amended.")
                        .against("requested", episode.start() + " to " + episode.end()));
    }

    /** The first phase begins when the order does and the last ends when it ends. */
    private static boolean isInPhases(List<Day> days, Episode episode) {
        return days.size() > 3 && days.stream().anyMatch(day -> !far(day.date(), episode.start()))
                && days.stream().anyMatch(day -> episode.end() != null && !far(day.date(), episode.end()));
    }

    private static boolean isOff(LocalDate start, LocalDate end, Episode episode) {
        boolean ofThisCase = episode.isNear(start) || episode.isNear(end) || !far(start, episode.start())
                || episode.end() != null && !far(end, episode.end());
        return !end.isBefore(start) && ofThisCase && episode.end() != null
                && (far(start, episode.start()) || far(end, episode.end()));
    }

    private static boolean far(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) > 7;
    }

    private Stream<Finding> onset(Reading letter, Sentence sentence) {
        List<LocalDate> known = letter.order().stream().flatMap(order -> order.diagnoses().stream())
                .map(diagnosis -> diagnosis.onset())
                .filter(onset -> onset != null).toList();
        return Days.in(sentence.text()).stream()
                .filter(day -> !known.isEmpty() && ONSET.matcher(sentence.before(day.start(), 25)).find())
                .filter(day -> known.stream()
                        .allMatch(onset -> Math.abs(ChronoUnit.DAYS.between(onset, day.date())) > 31))
                .map(day -> Finding
                        .at(this, sentence.spot(day.start(), day.end()), "The order dates the onset otherwise.",
                                "Correct the onset, or have the order amended.")
                        .against("diagnosis", known));
    }
}
