package org.priorauth.benefits.domain;

import java.util.List;

import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.Wire;

/**
 * What the payer has published for a kind of care, as its profile holds it. Used only where the payer's own answer and
 * every person are silent, and then labelled {@value #SOURCE}.
 *
 * @param authorization unknown where the payer has published nothing
 */
public record Published(Answer authorization, List<Code> documents) {

    public static final String SOURCE = "payer-profile";
    public static final Published NOTHING = new Published(Answer.UNKNOWN, List.of());

    public Published {
        documents = Wire.list(documents);
    }
}
