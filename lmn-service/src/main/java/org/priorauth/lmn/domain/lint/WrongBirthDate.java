package org.priorauth.lmn.domain.lint;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.lmn.LintFinding.Severity;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Days;
import org.priorauth.lmn.domain.lint.words.Relatives;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** Another date of birth than the order's, unless a relative's is spoken of. */
final class WrongBirthDate implements Rule {

    private static final Pattern BORN = Pattern.compile(
            "(?i)(?:\\bDOB|\\bD\\.O\\.B\\.?|\\bdate of birth|\\bbirth ?(?:date|day)|\\bborn|\\bb\\.)(?: is| was| on| of|[:,=|()–—-]|\\s|DOB)*$");
    private static final Pattern NOT_THE_PATIENT = Pattern
            .compile("(?i)\\b(?:guarantor|insured|dependent|policy ?holder|card ?holder)\\b[^;\\n]{0,60}$");
    private static final Pattern OTHER_DAY = Pattern.compile(
            "(?i)\\b(?:dated?(?! of birth)|today|effective|since|letter|written|visit|seen|evaluat\\w*|onset|from|start\\w*|service|as of)\\b[^;\\n]{0,20}$");
    private static final Pattern YEAR = Pattern.compile("(?i)\\bborn (?:in|on)(?: \\p{Lu}\\w+)? ((?:19|20)\\d\\d)\\b");

    @Override
    public String id() {
        return "wrong-birth-date";
    }

    @Override
    public Family family() {
        return Family.COPIED;
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKING;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.order().map(Order::patient).map(Patient::birthDate).stream()
                .flatMap(birth -> Stream.concat(letter.sentences().flatMap(sentence -> look(sentence, birth)),
                        unlabelled(letter, birth)));
    }

    /** "Maya Reyes, 03/04/1960": the only day beside the patient's name is meant to be the birthday. */
    private Stream<Finding> unlabelled(Reading letter, LocalDate birth) {
        List<Sentence> sentences = letter.sentences(Element.PATIENT)
                .filter(sentence -> !Days.in(sentence.text()).isEmpty()).toList();
        List<Days.Day> days = sentences.stream().flatMap(sentence -> Days.in(sentence.text()).stream()).toList();
        return days.size() != 1 || isBirth(days.get(0).date(), birth)
                ? Stream.of()
                : sentences.stream().filter(sentence -> look(sentence, birth).findAny().isEmpty()
                        && !OTHER_DAY.matcher(sentence.before(days.get(0).start(), 30)).find()
                        && !isARelatives(sentence, days.get(0).start()))
                        .map(sentence -> finding(sentence, days.get(0).start(), days.get(0).end(), birth));
    }

    private Stream<Finding> look(Sentence sentence, LocalDate birth) {
        Stream<Finding> days = Days.in(sentence.text()).stream()
                .filter(day -> !isBirth(day.date(), birth) && BORN.matcher(sentence.before(day.start(), 40)).find())
                .filter(day -> !isARelatives(sentence, day.start()) && !isALaterBirthday(sentence, day, birth))
                .map(day -> finding(sentence, day.start(), day.end(), birth));
        Stream<Finding> years = YEAR.matcher(sentence.text()).results()
                .filter(match -> Integer.parseInt(match.group(1)) != birth.getYear()
                        && !isARelatives(sentence, match.start()))
                .map(match -> finding(sentence, match.start(), match.end(), birth));
        return Stream.concat(days, years);
    }

    /** Of two figures for the year the century is a guess. */
    private static boolean isBirth(LocalDate day, LocalDate birth) {
        return day.equals(birth) || day.minusYears(100).equals(birth);
    }

    /** His third birthday, on the same day of a later year. */
    private static boolean isALaterBirthday(Sentence sentence, Days.Day day, LocalDate birth) {
        return sentence.before(day.start(), 40).toLowerCase(Locale.ROOT).contains("birthday")
                && MonthDay.from(day.date()).equals(MonthDay.from(birth)) && day.date().isAfter(birth);
    }

    private static boolean isARelatives(Sentence sentence, int at) {
        String before = sentence.before(at, 90);
        int lastOwn = Math.max(before.lastIndexOf("patient"), before.lastIndexOf("Patient"));
        String near = lastOwn < 0 ? before : before.substring(lastOwn);
        return Relatives.family(near) || NOT_THE_PATIENT.matcher(near).find();
    }

    private Finding finding(Sentence sentence, int start, int end, LocalDate birth) {
        return Finding.at(this, sentence.spot(start, end), "This is not the patient's date of birth.",
                "Put the patient's date of birth, and read the letter for other details of that case.")
                .against("patient.birth-date", birth);
    }
}
