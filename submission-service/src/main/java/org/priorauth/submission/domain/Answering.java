package org.priorauth.submission.domain;

import java.util.List;
import java.util.UUID;

import org.priorauth.contracts.Wire;
import org.priorauth.contracts.submission.RequestedInformation;

/**
 * Which of the payer's questions an answer is to, where the payer wants it by CDex {@code $submit-attachment}.
 *
 * @param given one for each question that is answered
 * @param open what the payer still waits for afterwards
 * @param to where the payer wants it
 */
public record Answering(List<Given> given, List<RequestedInformation> open, String to) {

    /** @param papers ids of the documents that answer it */
    public record Given(RequestedInformation question, List<UUID> papers) {
        public Given {
            papers = Wire.list(papers);
        }
    }

    public Answering {
        given = Wire.list(given);
        open = Wire.list(open);
    }

    /** The payer has all that it asked for. */
    public boolean isFinal() { return open.isEmpty(); }

    /** How the payer names what it asked: one Task, one name. */
    public String tracking() {
        return given.get(0).question().reference();
    }
}
