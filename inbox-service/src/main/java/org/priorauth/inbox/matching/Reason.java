package org.priorauth.inbox.matching;

/**
 * Why a message does, or does not, belong to an authorization, in plain words.
 *
 * @param clue number, order, thread, member, name, birth-date, service, service-code, dates, provider, payer, sender, patients
 * @param points what it adds to the score; below zero where it contradicts
 */
public record Reason(String clue, String sentence, int points) {

    public boolean contradicts() {
        return points < 0;
    }
}
