package org.priorauth.inbox.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.priorauth.contracts.Wire;

/**
 * What was read of a message. All of it is PHI.
 *
 * @param channel email, fax, portal, phone, payer-notice, ehr
 * @param sender address or number it came from
 * @param references what its thread headers name: In-Reply-To, References, a fax job answered
 * @param text its words: the body, then the text of its documents
 */
public record Seen(String channel, Optional<String> sender, List<String> references, String subject, String text,
        Instant received) {

    public Seen {
        sender = sender == null ? Optional.empty() : sender;
        references = Wire.list(references);
        subject = subject == null ? "" : subject;
        text = text == null ? "" : text;
    }
}
