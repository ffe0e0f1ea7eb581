package org.priorauth.submission.domain;

import java.util.Optional;
import java.util.function.Supplier;

import org.priorauth.submission.domain.Underway.WithPayer;
import org.priorauth.submission.domain.clock.Allowance;

/** What is noted on a case whatever state it is in. */
public final class Notes {

    private Notes() {}

    /** A stray answer does nothing to the case it names but that a person sees it. */
    public static Submission noted(Submission state, Stray stray) {
        return state instanceof WithPayer known ? with(known, known.file().strayed(stray)) : state;
    }

    /** The payer's clock as it was set; a case keeps the one it was opened with. */
    public static Submission timed(Submission state, Supplier<Optional<Allowance>> allowance) {
        return state instanceof WithPayer known && known.file().dueAt().isPresent()
                && known.file().docket().timing().isEmpty()
                        ? allowance.get().map(given -> with(known,
                                known.file().with(known.file().docket().timed(new Timing(given, false)))))
                                .orElse(state)
                        : state;
    }

    /** The same state with another file. */
    private static Submission with(WithPayer known, Case file) {
        if (known instanceof Sent sent) {
            return new Sent(sent.facts(), file);
        }
        if (known instanceof Pended pended) {
            return new Pended(pended.facts(), file);
        }
        if (known instanceof InformationRequested asked) {
            return new InformationRequested(asked.facts(), file, asked.asked());
        }
        if (known instanceof Ruled ruled) {
            return ruled.with(file);
        }
        return known instanceof Replying replying ? new Replying(replying.facts(), replying.reply().with(file)) : known;
    }
}
