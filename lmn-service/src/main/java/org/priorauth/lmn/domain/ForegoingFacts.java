package org.priorauth.lmn.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a signed letter tells the letter that follows it: its date and signer, the time since, its words then. */
final class ForegoingFacts {

    static final String SIGNED = "letter.signed";
    static final String SINCE = "letter.since";
    /** With an element's id behind it. */
    static final String EARLIER = "earlier.";

    private final Foregoing letter;

    ForegoingFacts(Foregoing letter) {
        this.letter = letter;
    }

    /** Whether a line that says such a fact speaks of the signed letter. */
    static boolean isOne(String kind) {
        return kind.equals(SIGNED) || kind.equals(SINCE) || kind.startsWith(EARLIER);
    }

    Stream<Fact> all() {
        Fact signed = Fact.of(SIGNED, source("signature", "signature"), "title", letter.title(), "date",
                Wording.day(letter.signed()), "signer", letter.signer());
        Stream<Fact> since = Stream.ofNullable(letter.since()).map(this::since);
        Stream<Fact> earlier = letter.said().stream().flatMap(said -> said(said.element(), said.lines()));
        return Stream.of(Stream.of(signed), since, earlier).flatMap(facts -> facts);
    }

    private Fact since(Foregoing.Since since) {
        LocalDate signed = letter.signed();
        long days = ChronoUnit.DAYS.between(signed, since.day());
        return Fact.of(SINCE, source("since", "validity"), "start", Wording.day(signed), "end",
                Wording.day(since.day()), "days", counted(days, "day"), "visits",
                since.visits() == null ? null : counted(since.visits(), "visit"));
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private Stream<Fact> said(Element element, List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(at -> Fact.of(EARLIER + element, source(element + "." + at, "sections/" + element), "text",
                        lines.get(at), "date", Wording.day(letter.signed())));
    }

    /** No event tells what stands in a letter of one's own. */
    private Source source(String what, String path) {
        return new Source("letter." + letter.letterId() + "." + what, "letters/" + letter.letterId() + "/" + path,
                null);
    }
}
