package org.priorauth.inbox.matching;

import java.time.LocalDate;
import java.util.List;

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

    public Clues {
        keys = Wire.list(keys);
        names = Wire.list(names);
        dates = Wire.list(dates);
        threads = Wire.list(threads);
        sender = sender == null ? "" : sender;
    }
}
