package org.priorauth.submission.notice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import org.priorauth.submission.notice.Notice.Happening;
import org.priorauth.submission.notice.Notice.Voice;

/**
 * Numbers of a subscription's events that were left out.
 *
 * @param first of them
 * @param last of them; between both some may have come
 */
record Missing(String subscription, long first, long last) {

    private static final String WORD = "|missing|";
    private static final Pattern KEY = Pattern.compile("(?s)(.*)\\|missing\\|(\\d{1,18})-(\\d{1,18})");

    /**
     * @param before the highest number so far; with the first one that is ever heard the count begins
     */
    static Optional<Missing> of(String subscription, long before, List<Happening> happenings, Voice voice) {
        List<Long> numbers = happenings.stream().flatMap(one -> one.number().stream()).sorted().toList();
        long told = voice.events().orElse(before);
        long end = Math.max(told, numbers.isEmpty() ? before : numbers.get(numbers.size() - 1));
        List<Long> missing = LongStream.rangeClosed(before + 1, Math.min(end, before + 1000))
                .filter(number -> !numbers.contains(number)).boxed().toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Missing(subscription, missing.get(0), missing.get(missing.size() - 1)));
    }

    static Optional<Missing> of(String key) {
        Matcher parts = KEY.matcher(key);
        return parts.matches()
                ? Optional.of(new Missing(parts.group(1), Long.parseLong(parts.group(2)),
                        Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    /** The same gap is asked about once. */
    String key() {
        return subscription + WORD + first + "-" + last;
    }

    long count() {
        return last - first + 1;
    }
}
