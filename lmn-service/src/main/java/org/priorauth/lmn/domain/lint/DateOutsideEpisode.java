package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Context;
import org.priorauth.lmn.domain.lint.words.Days;
import org.priorauth.lmn.domain.lint.words.Days.Day;
import org.priorauth.lmn.domain.lint.words.Earlier;
import org.priorauth.lmn.domain.lint.words.Relatives;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** A day that belongs to another case: care asked for then, a patient seen then, a goal due then. */
final class DateOutsideEpisode implements Rule {

    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\b(?:from|through|thru|until|till|start\\w*|begin\\w*|end(?:ing|s)?|period|dates? of service|between|effective|commenc\\w*|"
                    + "schedul\\w*|request\\w*|authori[sz]\\w*|certification|to|planned|deliver\\w*|conclud\\w*|plan of care)\\b");
    private static final Pattern SEEN = Pattern.compile(
            "(?i)\\b(?:evaluat\\w*|re-?evaluat\\w*|seen|saw|examin\\w*|assess\\w*|visit(?:ed)?|re-?assess\\w*|measured|tested|today|presented|"
                    + "re-?check\\w*|follow-?up|observed|last note|progress note|score[ds]?|testing|intake|session|re-?test\\w*|labs?|reviewed|\\w+scopy|blood gas|blood work|drawn|audiogram|appointment|cleared|clearance|consent\\w*)\\b");
    private static final Pattern LONG_AGO = Pattern.compile(
            "(?i)\\b(?:previous(?:ly)?|prior|earlier|history|ago|last authori[sz]ation|expired|ended|original(?:ly)?|initial(?:ly)?|first|baseline|"
                    + "was approved|were approved|had (?:a|an|his|her|undergone|surgery|been)|diagnosed|since|childhood|underwent|born|birth|DOB|compared|injur\\w+|surgery|replaced|crash|accident|stroke|published|guideline\\w*|revised|version|policy|"
                    + "hospitali[sz]\\w*|admitted|failed|tried|completed|received|implant\\w*)\\b");

    /** A relative who is named shortly before a day is the one it is told of. */
    private static final int NEAR = 60;
    /** What a study showed lies in the past. */
    private static final Pattern SHOWED = Pattern
            .compile("(?i)^\\W*(?:showed|was|were|gave|read|measured|revealed|found)\\b");
    /** "The CT of May 2 shows": a study that the case rests on is told in the present. */
    private static final Pattern STUDY = Pattern.compile(
            "(?i)\\b(?:CT|MRI|MRA|PET|EMG|EEG|ECG|EKG|DXA|DEXA|films?|x-?rays?|radiographs?|ultrasounds?|sonogram|scans?|stud(?:y|ies)|imaging|"
                    + "tests?|cultures?|biops(?:y|ies)|panel|\\w+(?:graph(?:y|ies)|grams?|scop(?:y|ies)|metry|logy))"
                    + "(?: \\w+){0,4}? (?:of|from|on|dated|taken|done|performed)(?: on)? $");
    private static final Pattern SHOWS = Pattern
            .compile(
                    "(?i)^(?:,[^,;]*,)? (?:\\w+ly |still |again )?(?:shows?|demonstrates?|reveals?|confirms?|documents?|indicates?|describes?|measures?|gives?|puts?|places?)\\b");
    private static final Pattern MEASURED = Pattern
            .compile("(?i)\\b(?:was|were|is|are|of|at|scored?)\\s+[<>-]?\\d[\\d.,]*(?:/\\d+)?\\s?"
                    + "(?:(?:%|\\p{L}+)(?:/\\p{L}+)?(?: out of \\d+)?)?,? (?:on|as of) $");
    private static final Pattern RESULT = Pattern
            .compile(
                    "(?i)^,? (?:which )?(?:was|were|showed|found|read|gave|measured|revealed|had|demonstrated|confirmed)\\b");
    private static final Pattern BENEFIT_YEAR = Pattern
            .compile("(?i)\\b(?:(?:benefit|calendar|plan|policy|contract|school) year|resets?|renews?|"
                    + "coverage|effective date|eligib\\w*|order dated|prescri\\w+ (?:dated|of)|referr\\w+|signed)\\b");

    @Override
    public String id() {
        return "date-outside-episode";
    }

    @Override
    public Family family() {
        return Family.COPIED;
    }

    @Override
    public Stream<Finding> look(Reading letter) {
        return letter.order().flatMap(Episode::of).stream().flatMap(episode -> letter.sentences()
                .filter(sentence -> sentence.section() != Element.PATIENT)
                .flatMap(sentence -> look(sentence, episode)));
    }

    private Stream<Finding> look(Sentence sentence, Episode episode) {
        List<Day> days = Days.in(sentence.text());
        return days.stream().filter(day -> !Relatives.family(sentence.before(day.start(), NEAR)))
                .filter(day -> isForeign(sentence, day, episode)).limit(1)
                .map(day -> finding(sentence, day, episode));
    }

    private static boolean isForeign(Sentence sentence, Day day, Episode episode) {
        String clause = Earlier.withoutRequest(sentence.clause(day.start()));
        boolean past = LONG_AGO.matcher(clause).find();
        return switch (sentence.section()) {
            case SERVICE,
                    DURATION ->
                !past && isAsked(sentence, day)
                        ? isOfAnotherPeriod(sentence, day, episode)
                        : isSeenElsewhere(sentence, day, episode, past);
            case GOAL -> !past
                    && (day.date().isBefore(episode.start()) || day.date().isAfter(episode.last().plusMonths(18)))
                    && sentence.before(day.start(), 45).matches("(?is).*\\b(?:by|until|before|on|within)\\b.*");
            case DIAGNOSIS, PATIENT, PROVIDER -> false;
            case FUNCTIONAL_LIMITATION, RATIONALE -> isSeenElsewhere(sentence, day, episode, past);
        };
    }

    private static boolean isAsked(Sentence sentence, Day day) {
        return ASKED.matcher(sentence.text()).find() && !BENEFIT_YEAR.matcher(sentence.clause(day.start())).find();
    }

    /** Where the other end of the period is right, this end is only wrong. */
    private static boolean isOfAnotherPeriod(Sentence sentence, Day day, Episode episode) {
        return !episode.isNear(day.date())
                && Days.in(sentence.text()).stream().noneMatch(other -> episode.isNear(other.date()));
    }

    private static boolean isSeenElsewhere(Sentence sentence, Day day, Episode episode, boolean past) {
        return day.date().isAfter(episode.last().plusYears(1))
                || !past && isAResult(sentence, day) && !episode.maySee(day.date())
                        && day.date().isBefore(episode.start().minusYears(1))
                || isShownNow(sentence, day) && !episode.maySee(day.date())
                || day.date().isAfter(episode.last()) && SHOWED.matcher(sentence.after(day.end(), 20)).find() || !past
                        && SEEN.matcher(sentence.clause(day.start())).find()
                        && !Context.ALTERNATIVE.matcher(sentence.clause(day.start())).find()
                        && !episode.maySee(day.date());
    }

    /** A figure, or what a test gave, with its day. */
    private static boolean isAResult(Sentence sentence, Day day) {
        String before = sentence.text().substring(0, day.start());
        String after = sentence.text().substring(day.end());
        return !Context.COMPARISON.matcher(sentence.text()).find() && !Earlier.tells(sentence.clause(day.start()), 0)
                && (MEASURED.matcher(before).find() || STUDY.matcher(before).find() && RESULT.matcher(after).find()
                        || before.endsWith("(") && after.startsWith(")"));
    }

    private static boolean isShownNow(Sentence sentence, Day day) {
        return STUDY.matcher(sentence.before(day.start(), 60)).find()
                && SHOWS.matcher(sentence.after(day.end(), 90)).find();
    }

    private Finding finding(Sentence sentence, Day day, Episode episode) {
        return Finding.at(this, sentence.spot(day.start(), day.end()), "This day lies outside the case.",
                "Correct the date, or say what earlier care it belongs to.")
                .against("requested", episode.start() + " to " + (episode.end() == null ? "open" : episode.end()));
    }
}
