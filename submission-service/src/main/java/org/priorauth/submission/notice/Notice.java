package org.priorauth.submission.notice;

import java.util.List;
import java.util.Optional;

import org.priorauth.chassis.problem.Problem;

/** What a payer posted. */
sealed interface Notice {

    /** A handshake, a heartbeat, or how it stands with the subscription: the line works. */
    record Greeting(Voice from) implements Notice {}

    /** Something happened, once or more often. */
    record News(List<Happening> happenings, Voice from) implements Notice {}

    /** It cannot be taken as a notification, and nothing of it is kept. */
    record Refused(Problem why) implements Notice {

        static Refused naming(String element, String code, String message) {
            return new Refused(Problem.of(400, "notification.foreign", "No notification",
                    "Correct the element named below. Wanted is a notification Bundle of the R4 subscriptions backport.")
                    .naming(element, code, message));
        }
    }

    /**
     * The subscription that speaks.
     *
     * @param subscription its id at the payer; absent where nobody said
     * @param status how it stands, as the payer says it
     * @param events how many there were since it began
     */
    record Voice(Optional<String> subscription, Optional<String> status, Optional<Long> events) {

        /** The payer no longer notifies, as it says itself. */
        boolean isInTrouble() {
            return status.filter(said -> said.equals("error") || said.equals("off")).isPresent();
        }

        static final Voice UNKNOWN = new Voice(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * One event of one subscription.
     *
     * @param key tells it from every other event of the payer
     * @param focus the place of what it is about within the notification ({@code entry[1]}), or where that does not come
     *        along, its name; absent where nothing is named
     */
    record Happening(String key, Optional<Long> number, Optional<String> focus) {}
}
