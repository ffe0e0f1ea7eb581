package org.priorauth.lmn.domain.lint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.lint.words.Days;
import org.priorauth.lmn.domain.lint.words.Days.Day;
import org.priorauth.lmn.domain.lint.words.Months;
import org.priorauth.lmn.domain.lint.words.Periods;
import org.priorauth.lmn.domain.lint.words.Periods.Period;
import org.priorauth.lmn.domain.lint.words.Relatives;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** An end before its beginning, a check before the operation it followed, care that begins before it is found needed. */
final class DatesOutOfOrder implements Rule {

    private static final Pattern ADMITTED = Pattern.compile(
            "(?i)\\b(?:admitted|hospitali[sz]ed|admission|began|started|start(?:ing|s)?|opened|onset|injur\\w+|fell|operat\\w+|surgery|underwent|replacement|stroke|crash|accident|begin\\w*|repair\\w*|reconstruct\\w*|occurred|ordered|referred|prescribed|reaction|complication)\\b");
    private static final Pattern THEN = Pattern.compile(
            "(?i)\\b(?:discharged?|end(?:ed|ing|s)?|completed|finish\\w*|resolved|re-?evaluat\\w*|post-?op\\w*|afterwards?|follow-?up|since then|subsequent\\w*|later|followed by|stopped|released|underwent|surgery|operat\\w+|repair\\w*|replac\\w+|re-?admitted|went home|sent home|home|left the|transferred|removed|returned|performed|done|obtained|treated|six weeks after|weeks after|months after|then)\\b");

    private static final String OUT_OF_ORDER = "These dates are out of order.";
    private static final String REMEDY = "Correct the dates so that the end follows the beginning.";
    private static final Pattern DOTTED = Pattern.compile("\\d\\d\\.\\d\\d\\.\\d{4}");
    private static final String SPAN = "^[^.;]{0,12}\\b(?:\\w+ (?:days?|weeks?|months?|years?) )";
    private static final Pattern AFTER = Pattern.compile("(?i)" + SPAN + "after\\b(?:(?!\\bbefore\\b)[^;.]){0,40}$");
    private static final Pattern BEFORE = Pattern.compile("(?i)" + SPAN + "(?:before|prior to)\\b[^;.]{0,40}$");

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
        return Stream.concat(ofMonths(letter), ofDays(letter));
    }

    /** From November 2026 to February 2026. */
    private Stream<Finding> ofMonths(Reading letter) {
        return letter.sentences().flatMap(sentence -> Months.in(sentence.text()).stream().filter(Months.Span::backwards)
                .limit(1).map(span -> Finding.at(this, sentence.spot(span.start(), span.end()), OUT_OF_ORDER, REMEDY)));
    }

    private Stream<Finding> ofDays(Reading letter) {
        return letter.sentences().filter(sentence -> Days.in(sentence.text()).size() > 1)
                .filter(sentence -> !Relatives.family(sentence.text()))
                .flatMap(sentence -> Stream.concat(periods(letter, sentence), events(sentence)).limit(1)
                        .map(last -> finding(sentence, last)));
    }

    private static Stream<Day> periods(Reading letter, Sentence sentence) {
        return Periods.in(sentence).stream().filter(period -> period.isBackwards() && !isDayFirst(sentence, period)
                || letter.order().flatMap(Episode::of).filter(episode -> isTurned(period, episode)).isPresent())
                .map(Period::to);
    }

    /** 09.02.2026 until 03.04.2026: with dots the day may stand first. */
    private static boolean isDayFirst(Sentence sentence, Period period) {
        String from = sentence.text().substring(period.from().start(), period.from().end());
        String to = sentence.text().substring(period.to().start(), period.to().end());
        return DOTTED.matcher(from).matches() && DOTTED.matcher(to).matches()
                && turned(from).compareTo(turned(to)) < 0;
    }

    private static String turned(String day) {
        return day.substring(6) + day.substring(3, 5) + day.substring(0, 2);
    }

    /** Between August 31 and June 1, 2026: the order's days the wrong way round. */
    private static boolean isTurned(Period period, Episode episode) {
        LocalDate first = period.from().date().plusYears(1);
        return period.from().yearless() && episode.end() != null
                && Math.abs(ChronoUnit.DAYS.between(first, episode.end())) < 31
                && Math.abs(ChronoUnit.DAYS.between(period.to().date(), episode.start())) < 31;
    }

    private static Stream<Day> events(Sentence sentence) {
        List<Day> days = Days.in(sentence.text());
        return IntStream.range(1, days.size())
                .filter(at -> days.get(at).date().isBefore(days.get(at - 1).date())
                        ? follows(sentence, days.get(at - 1), days.get(at))
                        : isSaidToPrecede(sentence, days.get(at - 1), days.get(at)))
                .mapToObj(days::get);
    }

    /** Seen on one day, one week after another day that comes later. */
    private static boolean isSaidToPrecede(Sentence sentence, Day first, Day second) {
        return second.date().isAfter(first.date())
                && AFTER.matcher(sentence.text().substring(first.end(), second.start())).find();
    }

    /** The words between two days say that the second came later. */
    private static boolean follows(Sentence sentence, Day first, Day second) {
        String between = sentence.text().substring(first.end(), second.start());
        return ADMITTED.matcher(sentence.before(first.start(), 60)).find() && THEN.matcher(between).find()
                || BEFORE.matcher(between).find();
    }

    private Finding finding(Sentence sentence, Day last) {
        int start = Days.in(sentence.text()).get(0).start();
        return Finding.at(this, sentence.spot(start, last.end()), OUT_OF_ORDER, REMEDY);
    }
}
