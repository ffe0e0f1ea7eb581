package org.priorauth.lmn.domain.validity;

import java.time.LocalDate;
import java.util.Optional;

import org.priorauth.lmn.domain.Known;

/** The last day of the care: the payer's word, and while it has said none the order's. */
public record CareEnds(LocalDate day, String why) {

    public static Optional<CareEnds> of(Known known) {
        return known.authorizedUntil() != null
                ? Optional.of(authorised(known.authorizedUntil()))
                : Optional.ofNullable(known.order().requested()).map(period -> period.end()).map(CareEnds::asked);
    }

    static CareEnds authorised(LocalDate day) {
        return new CareEnds(day, "until the end of the period authorised");
    }

    static CareEnds asked(LocalDate day) {
        return new CareEnds(day, "until the end of the period asked for");
    }
}
