package org.priorauth.inbox.fax;

import java.util.Optional;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Passage;

/** The moves of a fax that is sent. News may be faster than the answer to the handing over, or come after a doubt. */
final class FaxMoves {

    private FaxMoves() {}

    static Step<Message> after(Message message, FaxState state, String reference, Cause cause) {
        Passage passage = message.passage();
        if (state instanceof FaxState.Delivered) {
            return isOpen(passage)
                    ? done(message.now(new Passage.Sent(reference, cause.at())))
                    : Step.stay(Optional.of(message));
        }
        return state instanceof FaxState.Failed failed && isOpen(passage)
                ? done(message.now(new Passage.Failed(failed.why())))
                : Step.stay(Optional.of(message));
    }

    private static Step<Message> done(Message message) {
        return Step.to(message).droppingErrand(SendFax.KIND).droppingErrand(AskAfterFax.KIND);
    }

    private static boolean isOpen(Passage passage) {
        return passage instanceof Passage.Waiting || passage instanceof Passage.Handed
                || passage instanceof Passage.Doubtful;
    }
}
