package org.priorauth.inbox.messages.threads;

import org.priorauth.chassis.problem.Refusal;

/** What is to be done with messages that are locked, or why nothing is. */
sealed interface Plan {

    record Go(Rearranged what) implements Plan {}

    record No(Refusal why) implements Plan {}
}
