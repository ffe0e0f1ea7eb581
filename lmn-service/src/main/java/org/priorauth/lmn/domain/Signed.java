package org.priorauth.lmn.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.priorauth.contracts.Actor;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.Wire;
import org.priorauth.lmn.domain.Letter.Draft;
import org.priorauth.lmn.domain.Letter.SignedLetter;

/**
 * Frozen; goes with the request. Beside it one more letter may be drafted: its renewal, or one that adds to it.
 *
 * @param added addenda, extensions and appeals that were signed on their own, the oldest first; they end with the letter
 * @param beside absent while nothing is drafted beside it, and in what was stored before that was possible
 */
public record Signed(Known known, SignedLetter current, List<Ended> earlier, List<SignedLetter> added, Open beside)
        implements
            LetterFile {

    public Signed {
        added = Wire.list(added);
    }

    public Signed(Known known, SignedLetter current, List<Ended> earlier) {
        this(known, current, earlier, List.of(), null);
    }

    public Optional<Open> drafted() {
        return Optional.ofNullable(beside);
    }

    Signed standingFor(int orderRevision) {
        return new Signed(known, current.standingFor(orderRevision), earlier, added, beside);
    }

    Signed drafting(Draft draft, List<MissingFact> missing) {
        return new Signed(known, current, earlier, added, Open.of(known, draft, missing, List.of()));
    }

    @Override
    public Signed with(Open changed) {
        return new Signed(known, current, earlier, added, changed);
    }

    @Override
    public Optional<Open> open(UUID letterId) {
        return drafted().filter(open -> open.draft().letterId().equals(letterId));
    }

    /** A renewal takes the letter's place; any other letter stands beside it from then on. */
    @Override
    public Signed signed(Signable draft, SignedLetter letter, Actor by, Instant at) {
        SignedLetter frozen = draft.frozen(letter);
        return frozen.kind() == LetterKind.RENEWAL
                ? new Signed(known, frozen, over(Ended.How.SUPERSEDED, null, by, at))
                : new Signed(known, current, earlier, Stream.concat(added.stream(), Stream.of(frozen)).toList(), null);
    }

    /** The draft beside it is given up; the letter stands. */
    @Override
    public Signed takeBack(Open draft, String reason, Actor by, Instant at) {
        return new Signed(known, current, and(Ended.How.WITHDRAWN, reason, by, at, Stream.of(draft.draft())), added,
                null);
    }

    /** What was drafted beside it goes with it. */
    Open supersede(Draft draft, List<MissingFact> missing, String reason, Actor by, Instant at) {
        Signed alone = drafted().map(open -> takeBack(open, null, by, at)).orElse(this);
        return Open.of(known, draft, missing, alone.over(Ended.How.SUPERSEDED, reason, by, at));
    }

    public LetterFile takeBack(String reason, Actor by, Instant at) {
        return end(Ended.How.WITHDRAWN, reason, by, at);
    }

    /** It is no longer good by the payer's rule. */
    public LetterFile expire(Actor by, Instant at) {
        return end(Ended.How.EXPIRED, null, by, at);
    }

    /** What was drafted beside it is the letter at hand then. */
    private LetterFile end(Ended.How how, String reason, Actor by, Instant at) {
        List<Ended> over = over(how, reason, by, at);
        return beside == null ? new Awaiting(known, over) : beside.after(over);
    }

    private List<Ended> over(Ended.How how, String reason, Actor by, Instant at) {
        return and(how, reason, by, at, Stream.concat(Stream.of(current), added.stream()));
    }

    private List<Ended> and(Ended.How how, String reason, Actor by, Instant at,
            Stream<Letter> letters) {
        return Stream.concat(earlier.stream(),
                letters.map(letter -> new Ended(letter, how, reason, by, at))).toList();
    }

    @Override
    public String standing() {
        return "signed";
    }

    @Override
    public Signed knowing(Known more) {
        return new Signed(more, current, earlier, added, beside == null ? null : beside.knowing(more));
    }

    @Override
    public Optional<Letter> letter() {
        return Optional.of(current);
    }

    @Override
    public Stream<Letter> letters() {
        return Stream.of(Stream.of(current), added.stream(), drafted().stream().map(Open::draft))
                .flatMap(letters -> letters);
    }
}
