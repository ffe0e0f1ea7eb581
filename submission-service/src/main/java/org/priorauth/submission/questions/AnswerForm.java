package org.priorauth.submission.questions;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.Wire;

/**
 * What a person answers.
 *
 * @param words a note to the reviewer
 */
@Schema(name = "AnswersToPayer")
public record AnswerForm(List<One> answers, String words) {

    /** To one question. */
    public record One(@Schema(description = "requested[].id of the submission") String question, List<Paper> papers,
            @Schema(description = "whether the signed letter answers it") boolean letter) {
        public One {
            papers = Wire.list(papers);
        }
    }

    /** A file. */
    public record Paper(String title,
            @Schema(description = "application/pdf, image/jpeg, image/png, image/tiff, text/plain, application/xml") String contentType,
            @Schema(description = "base64; 8 MB at most for all of them") byte[] data) {}

    public AnswerForm {
        answers = Wire.list(answers);
    }
}
