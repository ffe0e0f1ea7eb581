package org.priorauth.inbox.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.DocumentRef;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Figure;
import org.priorauth.contracts.benefits.Reason;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.WantedDocument;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.LintFinding;
import org.priorauth.contracts.lmn.Signature;
import org.priorauth.contracts.submission.Failure;
import org.priorauth.contracts.submission.FollowUp;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.RequestedInformation;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Channel;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.stages.Dealings;
import org.priorauth.inbox.domain.stages.Words;

/** What benefits, letter and submission come to, for the page of one authorization; absent where nothing was said. */
final class StageSummaries {

    private static final String CURRENT = "Speaks of the order as it is now, not as it was before an amendment";

    private StageSummaries() {}

    /** Every ruling and figure with its source. */
    public record Benefits(CoverageDetermined.Outcome outcome, Instant at,
            @Schema(description = CURRENT) boolean current, List<Ruling> rulings, List<Figure> figures,
            List<WantedDocument> documents, List<Reason> reasons) {}

    /** The letter's own page has its text. */
    public record Letter(UUID letterId, LetterChanged.Outcome outcome, Instant at, int version,
            @Schema(description = CURRENT) boolean current, List<LintFinding> findings, List<MissingFact> missing,
            Signature signature, DocumentRef pdf) {}

    /** What the payer has and says. */
    public record Submission(SubmissionChanged.Outcome outcome, Instant at, Channel channel, String reference,
            Instant sentAt, Instant payerDueAt, Decision decision, Instant decidedAt, List<LineDecision> lines,
            List<RequestedInformation> requested, Failure failure, FollowUp followUp) {}

    static Benefits benefits(Words words) {
        CoverageDetermined word = words.benefits();
        return word == null
                ? null
                : new Benefits(word.outcome(), word.at(), words.benefitsCurrent(), word.rulings(), word.figures(),
                        word.documents(), word.reasons());
    }

    static Letter letter(Words words) {
        LetterChanged word = words.letter();
        return word == null
                ? null
                : new Letter(word.letterId(), word.outcome(), word.at(), word.version(), words.letterCurrent(),
                        word.findings(), word.missing(), word.signature(), word.pdf());
    }

    static Submission submission(Case of) {
        SubmissionChanged word = of.words().submission();
        Dealings dealings = of.dealings();
        return word == null
                ? null
                : new Submission(word.outcome(), word.at(), dealings.channel(), dealings.reference(),
                        dealings.sentAt(), of.payerDue().orElse(null), dealings.decision(), dealings.decidedAt(),
                        dealings.lines(), word.requested(), word.failure(), word.followUp());
    }
}
