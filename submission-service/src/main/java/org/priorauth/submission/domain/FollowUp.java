package org.priorauth.submission.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.priorauth.contracts.Wire;

/**
 * What the clinic does with a decision.
 *
 * @param uses what was used of what is authorised
 * @param accepted when a modified or partial decision was accepted
 * @param talks peer-to-peer talks
 */
public record FollowUp(List<Use> uses, Optional<Instant> accepted, List<Talk> talks) {

    public static final FollowUp NONE = new FollowUp(List.of(), Optional.empty(), List.of());

    /** Units of one line, used on a day; its id tells a repetition from another. */
    public record Use(UUID id, int line, BigDecimal units, LocalDate on) {}

    /**
     * A talk between clinician and the payer's reviewer.
     *
     * @param outcome absent while it is only asked for
     */
    public record Talk(Instant askedAt, Optional<Instant> heldAt, Optional<String> outcome) {}

    public FollowUp {
        uses = Wire.list(uses);
        talks = Wire.list(talks);
    }

    /** The same report twice counts once. */
    public FollowUp using(List<Use> more) {
        List<Use> fresh = more.stream().filter(one -> uses.stream().noneMatch(known -> known.id().equals(one.id())))
                .toList();
        return new FollowUp(Stream.concat(uses.stream(), fresh.stream()).toList(), accepted, talks);
    }

    public FollowUp accepting(Instant at) {
        return new FollowUp(uses, Optional.of(at), talks);
    }

    public FollowUp askingToTalk(Instant at) {
        return new FollowUp(uses, accepted,
                Stream.concat(talks.stream(), Stream.of(new Talk(at, Optional.empty(), Optional.empty()))).toList());
    }

    /** What came of the talk that was asked for last. */
    public FollowUp talked(Instant at, String outcome) {
        Talk last = talks.isEmpty() ? new Talk(at, Optional.empty(), Optional.empty()) : talks.get(talks.size() - 1);
        List<Talk> before = talks.isEmpty() ? talks : talks.subList(0, talks.size() - 1);
        return new FollowUp(uses, accepted, Stream.concat(before.stream(),
                Stream.of(new Talk(last.askedAt(), Optional.of(at), Optional.of(outcome)))).toList());
    }

    public BigDecimal used(int line) {
        return uses.stream().filter(one -> one.line() == line).map(Use::units).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
