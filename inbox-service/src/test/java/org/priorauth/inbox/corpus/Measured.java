package org.priorauth.inbox.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.priorauth.inbox.corpus.Corpus.Labelled;
import org.priorauth.inbox.matching.Candidate;
import org.priorauth.inbox.matching.Match;
import org.priorauth.inbox.matching.Matcher;
import org.priorauth.inbox.meaning.Meanings;
import org.priorauth.inbox.meaning.Reading;
import org.priorauth.inbox.meaning.Value;

/** The figures of one half of the corpus. */
final class Measured {

    int messages;
    int wrongLinks;
    int linkable;
    int linked;
    int kindsRight;
    int details;
    int detailsRight;
    final List<String> misses = new ArrayList<>();

    static Measured of(List<Labelled> half, List<Candidate> cases) {
        Measured measured = new Measured();
        half.forEach(one -> measured.count(one, cases));
        return measured;
    }

    private void count(Labelled one, List<Candidate> cases) {
        messages++;
        match(one, new Matcher().match(one.seen(), cases));
        Reading reading = new Meanings().read(one.seen());
        String kind = reading.kind().known().map(Object::toString).orElse("unknown");
        kindsRight += tally(kind.equals(one.told("kind").orElseThrow()), one, "kind " + kind);
        detail(one, "number", reading.number());
        detail(one, "from", reading.from());
        detail(one, "to", reading.to());
        detail(one, "units", reading.units());
        detail(one, "deadline", reading.deadline());
        detail(one, "extent", reading.extent());
    }

    private void match(Labelled one, Match match) {
        Optional<java.util.UUID> to = match instanceof Match.Linked found
                ? Optional.of(found.authorizationId())
                : Optional.empty();
        boolean wrong = to.isPresent() && !to.equals(one.link());
        wrongLinks += wrong ? 1 : 0;
        linkable += one.link().isPresent() ? 1 : 0;
        linked += one.link().isPresent() && to.equals(one.link()) ? 1 : 0;
        tally(!wrong && to.isPresent() == one.link().isPresent(), one, (wrong ? "WRONG LINK " : "link ") + match);
    }

    private void detail(Labelled one, String name, Value<?> read) {
        one.told(name).ifPresent(wanted -> {
            String got = read.known().map(Object::toString).orElse("unknown");
            details++;
            detailsRight += tally(got.equals(wanted), one, name + " " + got);
        });
    }

    private int tally(boolean right, Labelled one, String what) {
        if (!right) {
            misses.add(one.id() + ": " + what);
        }
        return right ? 1 : 0;
    }

    @Override
    public String toString() {
        return "%d messages: %d wrong links, %d of %d linkable linked, %d of %d meanings right, %d of %d details right"
                .formatted(messages, wrongLinks, linked, linkable, kindsRight, messages, detailsRight, details);
    }
}
