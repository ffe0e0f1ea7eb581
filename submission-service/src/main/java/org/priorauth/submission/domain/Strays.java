package org.priorauth.submission.domain;

import org.priorauth.submission.domain.Submission.InformationRequested;
import org.priorauth.submission.domain.Submission.Pended;
import org.priorauth.submission.domain.Submission.Replying;
import org.priorauth.submission.domain.Submission.Sent;
import org.priorauth.submission.domain.Underway.WithPayer;

/** What a stray answer does to the case it names: nothing but that a person sees it. */
public final class Strays {

    private Strays() {}

    /** A state in which nobody waits for the payer stays as it is. */
    public static Submission noted(Submission state, Stray stray) {
        return state instanceof WithPayer known ? noted(known, stray) : state;
    }

    private static Submission noted(WithPayer known, Stray stray) {
        Case file = known.file().strayed(stray);
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
