package org.priorauth.inbox.messages.store;

import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.inbox.messages.Channel;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Passage;

/** What is to be done with a message outside the transaction that stored it. */
public final class NextErrand {

    /** Has what came in read, matched and understood. */
    public static final String READ = "read-message";
    /** Sends an e-mail. */
    public static final String SEND_MAIL = "send-mail";
    /** Hands a fax to whoever transmits it. */
    public static final String SEND_FAX = "send-fax";

    /** Brings the work of a message in line. */
    public static final String WORK = "message-work";

    private NextErrand() {}

    public static Step<Message> step(Message message, Cause cause) {
        Step<Message> step = Step.to(message);
        if (message.passage() instanceof Passage.Arrived) {
            return step.sendingFor(READ, cause.at());
        }
        return message.passage() instanceof Passage.Waiting
                ? step.sendingFor(message.sheet().channel() == Channel.FAX ? SEND_FAX : SEND_MAIL, cause.at())
                : step;
    }
}
