package org.priorauth.submission.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * The clinic took back what was sent: the payer is told by an update that cancels every line, and the case ends when it is.
 *
 * @param sent what the payer has, or may have
 * @param file the payer's side of it; absent until it is known that the payer has anything
 * @param update the cancellation, once it is written
 * @param tries how many tries are behind us, of whatever is done now
 */
public record Withdrawing(Facts facts, Intent sent, Optional<Case> file, Optional<Intent> update, int tries,
        Optional<Tried> last) implements Submission {

    /** In {@link Tried#trouble()}: the payer was asked and has nothing of it. */
    public static final String NOT_THERE = "not-there";

    /** Only what a payer has, or may have, is taken back there, by whoever brought it; what it denied is no longer asked. */
    static Submission of(Facts facts, Optional<Intent> sent, Optional<Case> file) {
        return sent.<Submission>map(intent -> intent.isByHand()
                ? new Cancelled(facts, sent, file)
                : new Withdrawing(facts, intent, file, Optional.empty(), 0, Optional.empty()))
                .orElseGet(() -> new Cancelled(facts, Optional.empty(), file));
    }

    /** The payer has it. */
    public Withdrawing found(PayerAnswer answer, Instant at) {
        return new Withdrawing(facts, sent, Optional.of(Case.opened(sent, at, at).hearing(answer)), update, 0,
                Optional.empty());
    }

    /** What the payer says to the cancellation; not what it says of somebody else's. */
    public Withdrawing heard(PayerAnswer answer) {
        return latest().filter(intent -> answer.isForeign(facts, intent)).isPresent()
                ? this
                : new Withdrawing(facts, sent, file.map(one -> one.hearing(answer)), update, tries, last);
    }

    public Withdrawing packed(Intent cancellation) {
        return new Withdrawing(facts, sent, file, Optional.of(cancellation), 0, Optional.empty());
    }

    public Withdrawing tried(Tried now) {
        return new Withdrawing(facts, sent, file, update, tries + 1, Optional.of(now));
    }

    public Withdrawing asked() {
        return new Withdrawing(facts, sent, file, update, tries, last.map(Tried::askedOnceMore));
    }

    /** Nothing of it is left at the payer. */
    public Cancelled done() {
        return new Cancelled(facts, Optional.empty(), file);
    }

    /** The payer will not hear of it: somebody tells it. */
    public Cancelled byPerson() {
        return new Cancelled(facts, Optional.of(sent), file);
    }

    @Override
    public Optional<Intent> latest() {
        return update.or(() -> Optional.of(sent));
    }

    @Override
    public Optional<Case> told() {
        return file;
    }

    @Override
    public Withdrawing learning(Facts newer) {
        return new Withdrawing(newer, sent, file, update, tries, last);
    }
}
