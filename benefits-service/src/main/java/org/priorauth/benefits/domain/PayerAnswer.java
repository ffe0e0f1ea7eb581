package org.priorauth.benefits.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.priorauth.contracts.Wire;
import org.priorauth.contracts.benefits.Reason;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.WantedDocument;

/** What came of asking a payer, whatever the wire. */
public sealed interface PayerAnswer {

    /**
     * The payer answered. What it left open is unknown.
     *
     * @param at when the payer said so
     * @param active whether the coverage is active
     * @param lines one for every line that was asked about
     */
    record Told(Instant at, Ruling active, List<LineAnswer> lines, List<WantedDocument> documents)
            implements
                PayerAnswer {

        public Told {
            lines = Wire.list(lines);
            documents = Wire.list(documents);
        }
    }

    /**
     * Asking the same again would not help; a person has to look.
     *
     * @param words the payer's own, for that person; may hold PHI
     */
    record Refused(Reason why, List<String> words) implements PayerAnswer {

        public Refused {
            words = Wire.list(words);
        }
    }

    /** Nothing usable came, this time; a later try may do better, after the pause that the payer asked for. */
    record Unheard(Reason why, Optional<Duration> pause) implements PayerAnswer {}
}
