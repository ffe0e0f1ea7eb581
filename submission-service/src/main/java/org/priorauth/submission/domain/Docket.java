package org.priorauth.submission.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.Wire;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.after.Aftermath;

/**
 * What is noted on a case beside the payer's last word.
 *
 * @param number the authorization number of the whole (ClaimResponse.preAuthRef), decided or not
 * @param period of the whole
 * @param unread what nobody here could read of the newest answer
 * @param contradiction another final decision that does not agree with the one that stands
 * @param pauses when the payer's clock stood still
 * @param after what follows the decision
 * @param strays what the payer sent that names this case and could not be applied; gone with the next answer that could
 * @param timing absent of a case that was opened before there was one, or whose payer owes nothing
 */
public record Docket(Optional<String> number, Optional<DatePeriod> period, List<Unread> unread,
        Optional<Contradiction> contradiction, List<Pause> pauses, Aftermath after, List<Stray> strays,
        Optional<Timing> timing) {

    public static final Docket EMPTY = new Docket(Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
            List.of(), Aftermath.NONE, List.of(), Optional.empty());

    /**
     * A final decision beside another.
     *
     * @param decision the one that does not stand
     * @param replaced whether it is the earlier one, which a later one replaced; else nobody knows which is newer
     */
    public record Contradiction(Decision decision, List<LineDecision> lines, Instant at, boolean replaced) {
        public Contradiction {
            lines = Wire.list(lines);
        }
    }

    /** The payer's clock stands still; to be open where it still does. */
    public record Pause(Instant from, Optional<Instant> to, String why) {}

    public Docket {
        unread = Wire.list(unread);
        pauses = Wire.list(pauses);
        after = after == null ? Aftermath.NONE : after;
        strays = Wire.list(strays);
    }

    Docket hearing(PayerAnswer answer) {
        return new Docket(answer.more().number().or(() -> number), answer.more().period().or(() -> period),
                answer.more().unread(), contradiction, pauses, after, List.of(), timing);
    }

    Docket contradicted(Optional<Contradiction> by) {
        return new Docket(number, period, unread, by, pauses, after, strays, timing);
    }

    Docket following(Aftermath next) {
        return new Docket(number, period, unread, contradiction, pauses, next, strays, timing);
    }

    /** Of a kind one is enough: it says what a person does about it. */
    Docket strayed(Stray stray) {
        return strays.contains(stray)
                ? this
                : new Docket(number, period, unread, contradiction, pauses, after,
                        Stream.concat(strays.stream(), Stream.of(stray)).toList(), timing);
    }

    /** The clinic owes now. */
    Docket paused(Instant at, String why) {
        return isPaused()
                ? this
                : withPauses(Stream.concat(pauses.stream(),
                        Stream.of(new Pause(at, Optional.empty(), why))).toList());
    }

    /** The payer owes again. */
    Docket resumed(Instant at) {
        return withPauses(pauses.stream()
                .map(one -> one.to().isPresent() ? one : new Pause(one.from(), Optional.of(at), one.why())).toList());
    }

    private Docket withPauses(List<Pause> all) {
        return new Docket(number, period, unread, contradiction, all, after, strays, timing);
    }

    public boolean isPaused() { return pauses.stream().anyMatch(one -> one.to().isEmpty()); }

    public Docket timed(Timing now) {
        return new Docket(number, period, unread, contradiction, pauses, after, strays, Optional.of(now));
    }

    /** What the payer had left when its clock stopped, it has again now. */
    Instant resumed(Instant due, Instant now) {
        return pauses.stream().filter(one -> one.to().isEmpty()).map(Pause::from).filter(now::isAfter).findFirst()
                .map(from -> timing.map(clock -> clock.allowance().resumed(due, from, now))
                        .orElseGet(() -> due.plus(Duration.between(from, now))))
                .orElse(due);
    }
}
