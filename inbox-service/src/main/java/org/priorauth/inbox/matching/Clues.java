package org.priorauth.inbox.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.priorauth.contracts.Wire;

/**
 * What in a message may lead to an authorization; what candidates are looked up by.
 *
 * @param keys whatever looks like an id or a number, folded as OCR confuses letters and digits (see {@link Folding})
 * @param names words that may be names, lower-case, in the order of the text
 * @param dates every date in the text
 * @param threads what the thread headers name
 * @param sender address or number; empty where none is known
 */
public record Clues(List<String> keys, List<String> names, List<LocalDate> dates, List<String> threads,
        String sender) {

    /** So many lead a later authorization to a message that belongs to none yet. */
    private static final int KEPT = 400;

    public Clues {
        keys = Wire.list(keys);
        names = Wire.list(names);
        dates = Wire.list(dates);
        threads = Wire.list(threads);
        sender = sender == null ? "" : sender;
    }

    public List<String> ofNumbers() {
        return keys.stream().map(Clue::key).toList();
    }

    public List<String> ofBirth() {
        return dates.stream().map(Clue::birth).toList();
    }

    public List<String> ofFamily() {
        return names.stream().map(Clue::family).toList();
    }

    public List<String> ofGiven() {
        return names.stream().map(Clue::given).toList();
    }

    /** What is sure enough to try the message again once an authorization comes that bears it: numbers and dates. */
    public List<String> lasting() {
        return Stream.concat(ofBirth().stream(), ofNumbers().stream()).limit(KEPT).toList();
    }
}
