package org.priorauth.contracts.submission;

import java.time.LocalDate;
import java.util.List;

import org.priorauth.contracts.Wire;

/**
 * How it went on after the payer decided. More values may come in each of the words.
 *
 * @param news what happened that this message tells: {@code visit}, {@code accepted}, {@code contested},
 *        {@code appeal-ready}, {@code appeal-sent}, {@code appeal-decided}, {@code peer-to-peer-asked},
 *        {@code peer-to-peer-held}, {@code running-out}, {@code expiring}, {@code expired}; absent on the decision itself
 * @param standing of what was authorised: {@code in-force}, {@code used-up}, {@code expired}; absent where nothing was
 * @param lines what was authorised and how much of it is used
 * @param answer what the clinic says to the decision: {@code accepted}, {@code contested}; absent while it says nothing
 * @param appealBy the last day to appeal, in the clinic's time zone
 * @param appeal {@code preparing}, {@code to-send}, {@code with-payer}, {@code upheld}, {@code partly-overturned},
 *        {@code overturned}, {@code unpackable}
 * @param peerToPeer {@code asked}, {@code upheld}, {@code overturned}, {@code not-held}
 * @param visits those that were told, corrected or taken back with this message
 */
public record FollowUp(String news, String standing, List<AuthorizedUse> lines, String answer, LocalDate appealBy,
        String appeal, String peerToPeer, List<VisitUse> visits) {

    public FollowUp {
        lines = Wire.list(lines);
        visits = Wire.list(visits);
    }

    /** No visit was told. */
    public FollowUp(String news, String standing, List<AuthorizedUse> lines, String answer, LocalDate appealBy,
            String appeal, String peerToPeer) {
        this(news, standing, lines, answer, appealBy, appeal, peerToPeer, List.of());
    }
}
