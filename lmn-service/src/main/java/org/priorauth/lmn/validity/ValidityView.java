package org.priorauth.lmn.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.priorauth.lmn.domain.Filed;

/**
 * How long a letter is good.
 *
 * @param status of the letter
 * @param until the last good day in the clinic's time zone; absent where no day ends it
 * @param visitsLeft absent where the payer counts none
 * @param why every end the payer's rule names; the first one counts
 */
public record ValidityView(UUID letterId, String status, LocalDate from, LocalDate until, int visitsUsed,
        Integer visitsLeft, List<String> why) {

    static ValidityView of(Filed filed, Good.Look look) {
        return new ValidityView(filed.letter().letterId(), filed.status(), look.validity().from(),
                look.validity().until(), look.used(), look.validity().visitsLeft(), look.validity().why());
    }
}
