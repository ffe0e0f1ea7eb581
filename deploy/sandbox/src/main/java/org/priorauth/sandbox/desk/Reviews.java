package org.priorauth.sandbox.desk;

import java.time.Clock;

import jakarta.inject.Singleton;

import org.priorauth.sandbox.notification.Announcements;
import org.priorauth.sandbox.payer.Case;
import org.priorauth.sandbox.payer.Payer;
import org.priorauth.sandbox.payer.Standing;
import org.priorauth.sandbox.payer.Verdict;
import org.priorauth.sandbox.time.Later;

/** Reviews that end after a while, and the notification that follows. */
@Singleton
public class Reviews {

    private final Payers payers;
    private final Later later;
    private final Announcements announcements;
    private final Clock clock;

    Reviews(Payers payers, Later later, Announcements announcements, Clock clock) {
        this.payers = payers;
        this.later = later;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Notes when a case is due; does nothing for one that is not under review. */
    public void note(Case known) {
        if (known.standing() instanceof Standing.UnderReview review) {
            later.at(review.due(), () -> end(known));
        }
    }

    /** A person of the payer decides before the review is due. */
    public boolean decide(Case known, Verdict verdict) {
        return payers.get(known.payer()).decide(known, verdict, clock.instant()).map(this::announce).orElse(false);
    }

    private void end(Case known) {
        payers.get(known.payer()).review(known.filing().bundle(), clock.instant()).ifPresent(this::announce);
    }

    boolean announce(Case decided) {
        Payer payer = payers.get(decided.payer());
        announcements.announce(decided, payer.tellingOf(decided), () -> payer.told(decided.filing().bundle()));
        return true;
    }
}
