package org.priorauth.systemtests.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;

import org.HdrHistogram.Histogram;

/** When each authorization was asked for and when each of its events was on the broker, in milliseconds since 1970. */
final class Journeys {

    private final Kind kind;
    private final Map<UUID, Map<String, Long>> times = new ConcurrentHashMap<>();
    private final Map<UUID, Long> asked = new ConcurrentHashMap<>();

    Journeys(Kind kind) {
        this.kind = kind;
    }

    /** @param at when the load generator meant to send it, so that waiting for a slow system counts (no coordinated omission) */
    void asked(UUID authorization, long at) {
        asked.put(authorization, at);
    }

    void heard(UUID authorization, String outcome, long at) {
        times.computeIfAbsent(authorization, id -> new ConcurrentHashMap<>()).putIfAbsent(outcome, at);
    }

    long completed() {
        return asked.keySet().stream().filter(this::isComplete).count();
    }

    int filed() {
        return asked.size();
    }

    private boolean isComplete(UUID authorization) {
        return times.getOrDefault(authorization, Map.of()).containsKey(kind.last());
    }

    /** From the first order asked for to the last completion. */
    double seconds() {
        long first = asked.values().stream().mapToLong(Long::longValue).min().orElse(0);
        long last = asked.keySet().stream().filter(this::isComplete)
                .mapToLong(id -> times.get(id).get(kind.last())).max().orElse(first);
        return (last - first) / 1000.0;
    }

    Histogram endToEnd() {
        return histogram((authorization, into) -> into.accept(
                times.get(authorization).get(kind.last()) - asked.get(authorization)));
    }

    /** How long after the event before (or the asking, for the first) the outcome was on its topic. */
    Histogram upTo(String outcome) {
        int place = kind.stages().indexOf(outcome);
        return histogram((authorization, into) -> {
            Map<String, Long> heard = times.get(authorization);
            Long before = place == 0 ? asked.get(authorization) : heard.get(kind.stages().get(place - 1));
            Long now = heard.get(outcome);
            if (before != null && now != null) {
                into.accept(now - before);
            }
        });
    }

    private interface Span {
        void of(UUID authorization, LongConsumer into);
    }

    private Histogram histogram(Span span) {
        Histogram histogram = new Histogram(3);
        List<UUID> complete = asked.keySet().stream().filter(this::isComplete).toList();
        complete.forEach(id -> span.of(id, millis -> histogram.recordValue(Math.max(0, millis))));
        return histogram;
    }
}
