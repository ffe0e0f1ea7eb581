package org.priorauth.contracts;

import java.util.List;
import java.util.Optional;

import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.inbox.ResponseRecorded;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.CopyRequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.submission.SubmissionChanged;

/** Every topic of the chain; {@code asyncapi.yaml} lists the same ones, and a test compares the two. */
public final class Topics {

    public static final Topic<RequestChanged> REQUEST_CHANGED = new Topic<>("priorauth.intake.request-changed.v1",
            RequestChanged.class, true);
    public static final Topic<CoverageDetermined> COVERAGE_DETERMINED = new Topic<>(
            "priorauth.benefits.coverage-determined.v1", CoverageDetermined.class, true);
    public static final Topic<LetterChanged> LETTER_CHANGED = new Topic<>("priorauth.lmn.letter-changed.v1",
            LetterChanged.class, true);
    public static final Topic<CopyRequestChanged> COPY_REQUEST_CHANGED = new Topic<>(
            "priorauth.lmn.copy-request-changed.v1", CopyRequestChanged.class, true);
    public static final Topic<SubmissionChanged> SUBMISSION_CHANGED = new Topic<>(
            "priorauth.submission.submission-changed.v1", SubmissionChanged.class, true);
    public static final Topic<ResponseRecorded> RESPONSE_RECORDED = new Topic<>("priorauth.inbox.response-recorded.v1",
            ResponseRecorded.class, true);

    public static final List<Topic<?>> ALL = List.of(REQUEST_CHANGED, COVERAGE_DETERMINED, LETTER_CHANGED,
            COPY_REQUEST_CHANGED, SUBMISSION_CHANGED, RESPONSE_RECORDED);

    private Topics() {}

    public static Optional<Topic<?>> named(String name) {
        return ALL.stream().filter(topic -> topic.name().equals(name)).findFirst();
    }
}
