package org.priorauth.submission.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.ServiceLine;
import org.priorauth.contracts.submission.Attention;
import org.priorauth.contracts.submission.Failure;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.Owed;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.submission.domain.Docket.Contradiction;
import org.priorauth.submission.domain.Facts.Wanted;
import org.priorauth.submission.domain.Issue;
import org.priorauth.submission.domain.Unread;

/** How one request fares, requested against authorised. */
@Schema(name = "Submission")
public record SubmissionView(UUID authorizationId,
        @Schema(description = "gathering, closed, assembling, ready, to-send, sending, sent, pended, information-requested, "
                + "replying, decided, appealed, expired, failed, withdrawing, cancelled") String state,
        @Schema(description = "what the packet still waits for") Set<Wanted> waitingFor,
        @Schema(description = "why nothing is to be submitted: not-required, not-covered, inactive") String closed,
        Decision decision,
        @Schema(description = "of the whole, as the payer numbers it") String authorizationNumber,
        @Schema(description = "of the whole") DatePeriod authorizationPeriod,
        @Schema(description = "who owes whom the next word") Owed owed,
        @Schema(description = "what a person should see whatever the state") List<Attention> attention,
        @Schema(description = "another final decision that does not agree") Contradiction contradiction,
        @Schema(description = "what nobody here could read of the payer's answer, as it came; decides nothing") List<Unread> unread,
        List<Request> requests,
        @Schema(description = "every number the payer gave") List<String> references, Instant sentAt,
        @Schema(description = "when the payer owes its answer") Instant dueAt, boolean overdue,
        @Schema(description = "the order changed after it was sent") boolean amendedSinceSent,
        @Schema(description = "signed letters of the request: its own first, then what was added to it") List<Letter> letters,
        List<Line> lines,
        @Schema(description = "lines the payer proposes instead") List<LineDecision> proposed,
        List<RequestedInformation> requested,
        @Schema(description = "the payer's disposition; decides nothing") String words,
        @Schema(description = "whether a person at the payer looked at it, as it says") Boolean humanReviewed,
        Failure failure, @Schema(description = "codes of the payer's server, for technical staff") List<Issue> issues,
        @Schema(description = "everything that was announced, oldest first") List<SubmissionChanged> history) {

    /** One request that was written; the newest one is the packet. */
    public record Request(@Schema(description = "Bundle.identifier") String reference, Instant writtenAt) {}

    /** A signed letter; its bytes are at the letters' own address. */
    public record Letter(UUID letterId,
            @Schema(description = "initial, renewal, extension, appeal or addendum") String kind,
            @Schema(description = "of the PDF") String sha256,
            @Schema(description = "the payer has it, or it is in what is on its way") boolean sent) {}

    /** What was asked for one line, and what the payer says of it. */
    public record Line(ServiceLine asked, LineDecision answer) {}
}
