package org.priorauth.lmn.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.priorauth.contracts.Wire;

/**
 * The signed letter that another one adds to, renews or follows, as far as the other one speaks of it.
 *
 * @param signer name and credentials
 * @param signed the day in the clinic's time zone
 * @param since what is known of the time since then; absent where nothing is asked of it
 * @param said what it said under the elements that only a person can answer anew
 */
public record Foregoing(UUID letterId, String title, String signer, LocalDate signed, Since since, List<Said> said) {

    /**
     * The time from the signing on.
     *
     * @param day up to which is counted
     * @param visits that used the letter; absent where none was told, which is not to say that there was none
     */
    public record Since(LocalDate day, Integer visits) {}

    /** The lines of one section. */
    public record Said(Element element, List<String> lines) {

        public Said {
            lines = Wire.list(lines);
        }
    }

    public Foregoing {
        said = Wire.list(said);
    }

    List<String> said(Element element) {
        return said.stream().filter(one -> one.element == element).flatMap(one -> one.lines.stream()).toList();
    }
}
