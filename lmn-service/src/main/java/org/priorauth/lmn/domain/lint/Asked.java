package org.priorauth.lmn.domain.lint;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.priorauth.contracts.intake.Frequency;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.lint.words.Context;
import org.priorauth.lmn.domain.lint.words.Counts;
import org.priorauth.lmn.domain.lint.words.Counts.Count;
import org.priorauth.lmn.domain.lint.words.Earlier;
import org.priorauth.lmn.domain.lint.words.Sentence;

/** How much the order asks for, and which figures of the letter speak of that. */
record Asked(List<ServiceLine> lines) {

    private static final Set<Element> OF_THE_REQUEST = Set.of(Element.SERVICE, Element.DURATION);
    private static final Pattern PART_OF_IT = Pattern
            .compile("(?i)\\b(?:first|next|every|after|each|following|last|within|of the|"
                    + "remaining|another|over the|in the past|(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|out) of|(?:cycles|courses|blocks|rounds|sets|series|infusions|doses|visits|sessions|injections|treatments) of|at|by|around|roughly|initial|minimum of|at least|per|\\d+ (?:to|or))\\s*$|\\b(?:mg|mcg|g|ml)\\s*(?:=|is|or|\\(|→)\\s*$");
    /** What is done each time, not in all. */
    private static final Pattern EACH_TIME = Pattern
            .compile(
                    "(?i)\\b(?:(?:each|every|per|a|one)(?: of (?:the |these |those |her |his )?(?:\\w+ )?)? ?(?:visits?|sessions?|treatments?|infusions?|doses?|procedures?|injections?|visit|session|treatment|day|encounter|"
                            + "infusion|dose|date of service|appointment)|(?:visits?|sessions?) (?:consists?|includes?|lasts?)|at a time)\\b|/\\s?(?:visit|session|day)");
    private static final Pattern EACH = Pattern
            .compile("(?i)^\\W*(?:per|each|every|(?:for|at|in|on|during) (?:each|every))\\b");
    private static final Pattern OF_OTHERS = Pattern
            .compile(
                    "(?i)\\b(?:guidelines?|evidence|literature|stud(?:y|ies) (?:show|found|report|of|have|has|in)\\w*|typical\\w*|"
                            + "on average|averages?|published|trials?|literature|research|usually|generally|exceed\\w*|exceptions?|beyond|"
                            + "over and above|in excess|shortfall|leav(?:es|ing)|balance)\\b");
    /** Outside the sections of the request its own words must say that something is asked for. */
    private static final Pattern ASKING = Pattern
            .compile("(?i)\\b(?:request\\w*|ask(?:s|ing)?|seek\\w*|authori[sz](?:e|ing)|"
                    + "authori[sz]ation (?:for|of)|approv(?:e|al)|recommend\\w*|prescrib\\w+|propos\\w+|a total of|in total)\\b");
    private static final Pattern ALREADY = Pattern
            .compile("(?i)\\b(?:completed|attended|used|received|finished|previous(?:ly)?|prior|"
                    + "earlier|approved (?:in|on|last|for)|was|were|so far|to date|had|missed|last (?:year|authorization|episode))\\b");

    static Asked of(Reading letter) {
        return new Asked(letter.order().map(Order::lines).orElse(List.of()));
    }

    /** Of one kind of unit, all lines together; lines of one schedule are done in the same visits. */
    BigDecimal sum(String unit) {
        List<ServiceLine> alike = lines.stream().filter(line -> line.quantity() != null)
                .filter(line -> Counts.kind(line.unit()).equals(Counts.kind(unit))).toList();
        return isOneSchedule(alike) && Counts.kind(unit).equals("visit")
                ? alike.get(0).quantity()
                : alike.stream().map(ServiceLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isOneSchedule(List<ServiceLine> lines) {
        return !lines.isEmpty() && lines.get(0).frequency() != null
                && lines.stream().allMatch(line -> lines.get(0).frequency().equals(line.frequency())
                        && lines.get(0).quantity().compareTo(line.quantity()) == 0);
    }

    /** Visits that a schedule makes where the order counts something else, units of fifteen minutes. */
    int visitsBySchedule() {
        return lines.stream().map(ServiceLine::frequency).filter(Objects::nonNull)
                .filter(often -> often.periods() != null && often.times() <= 7)
                .mapToInt(often -> often.times() * often.periods()).max().orElse(0);
    }

    /** Whether the order asks for so many of a kind, in one line or in all. */
    boolean isAsked(Predicate<Integer> number, String kind) {
        return quantities(kind).stream().anyMatch(number);
    }

    Set<Integer> quantities(String kind) {
        Set<Integer> all = new HashSet<>();
        lines.stream().filter(line -> line.quantity() != null && Counts.kind(line.unit()).equals(kind))
                .forEach(line -> all.add(line.quantity().intValue()));
        if (!all.isEmpty()) {
            all.add(sum(kind).intValue());
            all.add(lines.stream().filter(line -> line.quantity() != null && Counts.kind(line.unit()).equals(kind))
                    .mapToInt(line -> line.quantity().intValue()).sum());
        }
        return all;
    }

    /** Eighty units are a week's of a line. */
    boolean isPerPeriod(int number) {
        return frequencies().stream().anyMatch(often -> often.times() == number);
    }

    /** How often, of the lines that say it. */
    List<Frequency> frequencies() {
        return lines.stream().map(ServiceLine::frequency).filter(Objects::nonNull).toList();
    }

    /** Counts by which the letter asks: not what was had, what remains, or what comes first. */
    static List<Count> requested(Sentence sentence) {
        boolean section = OF_THE_REQUEST.contains(sentence.section());
        if (!section && !sentence.says(ASKING) || sentence.section() == Element.GOAL) {
            return List.of();
        }
        return Counts.in(sentence.text()).stream().filter(count -> isRequest(sentence, count)).toList();
    }

    private static boolean isRequest(Sentence sentence, Count count) {
        String clause = Earlier.withoutRequest(clause(sentence, count.start()));
        return !EACH.matcher(sentence.after(count.end(), 20)).find() && !EACH_TIME.matcher(clause).find()
                && !OF_OTHERS.matcher(clause).find() && !ALREADY.matcher(clause).find()
                && !Context.BENEFIT.matcher(clause).find() && count.number() > 1
                && !PART_OF_IT.matcher(sentence.before(count.start(), 20)).find();
    }

    /** Commas part "six were used, 24 remain". */
    private static String clause(Sentence sentence, int at) {
        String around = sentence.clause(at);
        int offset = sentence.text().indexOf(around);
        int place = Math.max(0, Math.min(around.length(), at - offset));
        int from = around.lastIndexOf(", ", Math.max(0, place - 1));
        int to = around.indexOf(", ", place);
        return around.substring(from < 0 ? 0 : from, to < 0 ? around.length() : to);
    }
}
