package org.priorauth.submission.follow;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.web.StateNames;

/** It is on record. */
@Schema(examples = "{\"authorizationId\":\"019caedc-2d18-7bb4-abe1-1cc855f64fb6\",\"state\":\"decided\"}")
public record Recorded(UUID authorizationId, String state) {

    static Recorded of(UUID id, Submission state) {
        return new Recorded(id, StateNames.of(state));
    }
}
