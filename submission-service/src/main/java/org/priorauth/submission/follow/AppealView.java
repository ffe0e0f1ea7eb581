package org.priorauth.submission.follow;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.submission.Attention;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.Ruled;
import org.priorauth.submission.domain.after.Appeal;
import org.priorauth.submission.domain.after.AppealTime;
import org.priorauth.submission.domain.after.Reminders;
import org.priorauth.submission.web.StateNames;

/** Where an appeal stands. */
@Schema(name = "Appeal")
public record AppealView(UUID authorizationId, String state, Decision decision,
        @Schema(description = "until when it can be filed, and the rule's source") AppealTime time,
        @Schema(description = "absent where none was begun; packet absent while it is put together, trouble says why it could not be") Appeal appeal,
        @Schema(description = "where the packet can be downloaded, once it is there") String packet,
        List<Attention> attention) {

    static AppealView of(UUID id, Ruled state) {
        Appeal appeal = state.after().dispute().appeal().orElse(null);
        return new AppealView(id, StateNames.of(state), state.decision(),
                state.after().dispute().time().orElse(null), appeal,
                appeal == null || appeal.packet().isEmpty()
                        ? null
                        : "/api/v1/authorizations/" + id + "/submissions/appeal/packet",
                Reminders.of(state));
    }
}
