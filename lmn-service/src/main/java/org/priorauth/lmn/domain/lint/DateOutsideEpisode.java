package org.priorauth.lmn.domain.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Context;
import org.priorauth.lmn.domain.lint.words.Days;
import org.priorauth.lmn.domain.lint.words.Days.Day;
import org.priorauth.lmn.domain.lint.words.Relatives;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** A day that belongs to another case: care asked for then, a patient seen then, a goal due then. */
final class DateOutsideEpisode implements Rule {

    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\b(?:from|through|thru|until|till|start\\w*|begin\\w*|end(?:ing|s)?|period|dates? of service|between|effective|commenc\\w*|"
                    + "schedul\\w*|request\\w*|authori[sz]\\w*|certification|to|planned|deliver\\w*|conclud\\w*|plan of care)\\b");
    private static final Pattern SEEN = Pattern.compile(
            "(?i)\\b(?:evaluat\\w*|re-?evaluat\\w*|seen|saw|examin\\w*|assess\\w*|visit(?:ed)?|re-?assess\\w*|measured|tested|today|presented|"
                    + "re-?check\\w*|follow-?up|observed|last note|progress note|score[ds]?|testing|intake)\\b");
    private static final Pattern LONG_AGO = Pattern.compile(
            "(?i)\\b(?:previous(?:ly)?|prior|earlier|history|ago|last authori[sz]ation|expired|ended|original(?:ly)?|initial(?:ly)?|first|baseline|"
                    + "was approved|were approved|had (?:a|an|his|her|undergone|surgery|been)|diagnosed|since|childhood|underwent|born|birth|DOB|compared|injur\\w+|surgery|replaced|crash|accident|stroke|published|guideline\\w*|revised|version|policy|"
                    + "hospitali[sz]\\w*|admitted|failed|tried|completed|received|implant\\w*)\\b");

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
                .filter(sentence -> sentence.section() != Element.PATIENT && !Days.in(sentence.text()).isEmpty()
                        && !Relatives.family(sentence.text()))
                .flatMap(sentence -> look(sentence, episode)));
    }

    private Stream<Finding> look(Sentence sentence, Episode episode) {
        List<Day> days = Days.in(sentence.text());
        return days.stream().filter(day -> isForeign(sentence, day, episode)).limit(1)
                .map(day -> finding(sentence, day, episode));
    }

    private static boolean isForeign(Sentence sentence, Day day, Episode episode) {
        boolean past = LONG_AGO.matcher(sentence.clause(day.start())).find();
        String before = sentence.before(day.start(), 45);
        return switch (sentence.section()) {
            case SERVICE,
                    DURATION ->
                !past && ASKED.matcher(sentence.text()).find()
                        ? !episode.mayAsk(day.date())
                        : isSeenElsewhere(sentence, day, episode, past);
            case GOAL -> !past && day.date().isBefore(episode.start())
                    && before.matches("(?is).*\\b(?:by|until|before|on|within)\\b.*");
            case DIAGNOSIS, PATIENT, PROVIDER -> false;
            case FUNCTIONAL_LIMITATION, RATIONALE -> isSeenElsewhere(sentence, day, episode, past);
        };
    }

    private static boolean isSeenElsewhere(Sentence sentence, Day day, Episode episode, boolean past) {
        return day.date().isAfter(episode.last().plusYears(1)) || !past
                && SEEN.matcher(sentence.clause(day.start())).find()
                && !Context.ALTERNATIVE.matcher(sentence.clause(day.start())).find() && !episode.maySee(day.date());
    }

    private Finding finding(Sentence sentence, Day day, Episode episode) {
        return Finding.at(this, sentence.spot(day.start(), day.end()), "This day lies outside the case.",
                "Correct the date, or say what earlier care it belongs to.")
                .against("requested", episode.start() + " to " + (episode.end() == null ? "open" : episode.end()));
    }
}
