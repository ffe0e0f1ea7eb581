package org.priorauth.submission.follow;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.after.AppealTime;
import org.priorauth.submission.domain.after.ClinicAnswer;
import org.priorauth.submission.domain.after.PeerToPeer;

/** What the payer decided, requested against authorised, and what can be done about it. */
@Schema(name = "DecisionSideBySide")
public record DecisionView(UUID authorizationId, String state, Decision decision,
        @Schema(description = "the day the time to appeal is counted from, in the clinic's zone") LocalDate decidedOn,
        @Schema(description = "of the whole") String authorizationNumber,
        @Schema(description = "of the whole") DatePeriod period, List<Side> lines,
        @Schema(description = "lines the payer adds: accepted with the decision, or not") List<LineDecision> added,
        @Schema(description = "what the clinic said to it") ClinicAnswer answer,
        @Schema(description = "until when it can be appealed, and the rule's source; absent where it cannot") AppealTime appeal,
        PeerToPeer peerToPeer, List<Next> next) {

    /**
     * One line.
     *
     * @param asked absent where the order has it no more
     * @param decided absent where the payer said nothing of it
     * @param meaning of the payer's action, in plain words
     * @param differences where what is authorised is not what was asked
     * @param reasons the payer's codes as they came, with its own words where it sent any: the list (X12 886) is licensed
     *        and not part of this system
     * @param words what the payer wrote beside it; for a denial its specific reason (42 CFR 422.122)
     */
    public record Side(int line, ServiceLine asked, LineDecision decided, String meaning, List<Difference> differences,
            List<Code> reasons, List<String> words) {}

    /** @param what {@code quantity}, {@code dates}, {@code service}, {@code provider} */
    public record Difference(String what, String asked, String authorised) {}

    /**
     * What can be done.
     *
     * @param what {@code accept}, {@code contest}, {@code peer-to-peer}, {@code appeal}, {@code resubmit}
     */
    public record Next(String what, String sentence) {}
}
