package org.priorauth.lmn.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.lmn.domain.Filed;

/**
 * How long a letter is good.
 *
 * @param status of the letter
 * @param until the last good day in the clinic's time zone; absent where no day ends it
 * @param visitsLeft absent where the payer counts none
 * @param why every end the payer's rule names; the first one counts
 */
@Schema(examples = "{\"letterId\":\"019caedc-4488-7406-a4b9-951f974c3761\",\"status\":\"signed\",\"from\":\"2026-03-02\","
        + "\"until\":\"2026-09-02\",\"visitsUsed\":6,\"visitsLeft\":18,\"why\":[\"for 6 months\",\"for 24 visits\"]}")
public record ValidityView(UUID letterId, String status, LocalDate from, LocalDate until, int visitsUsed,
        Integer visitsLeft, List<String> why) {

    static ValidityView of(Filed filed, Good.Look look) {
        return new ValidityView(filed.letter().letterId(), filed.status(), look.validity().from(),
                look.validity().until(), look.used(), look.validity().visitsLeft(), look.validity().why());
    }
}
