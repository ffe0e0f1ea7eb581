package org.priorauth.submission.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.priorauth.contracts.Wire;
import org.priorauth.contracts.submission.RequestedInformation;

/**
 * Which of the payer's questions an answer is to, where the payer wants it by CDex {@code $submit-attachment}.
 *
 * @param given one for each question that is answered
 * @param open what the payer still waits for afterwards
 * @param to where the payer wants it
 * @param then what goes after it, to the payer's next request: CDex 2.1.0 has one TrackingId for each call; null where
 *        nothing does, and in answers stored before there was any
 */
public record Answering(List<Given> given, List<RequestedInformation> open, String to, Answering then) {

    /** To one request of the payer. */
    public Answering(List<Given> given, List<RequestedInformation> open, String to) {
        this(given, open, to, null);
    }

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

    Optional<Answering> next() {
        return Optional.ofNullable(then);
    }

    /** The payer has all that it asked for by this name. */
    public boolean isFinal() {
        return open.stream().noneMatch(one -> Objects.equals(one.reference(), tracking()));
    }

    /** How the payer names what it asked: one Task, one name. */
    public String tracking() {
        return given.get(0).question().reference();
    }
}
