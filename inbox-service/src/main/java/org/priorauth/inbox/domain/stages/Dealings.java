package org.priorauth.inbox.domain.stages;

import java.time.Instant;
import java.util.List;

import org.priorauth.contracts.Wire;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Channel;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.contracts.submission.SubmissionChanged.Outcome;

/**
 * What stays true of the dealings with the payer when submission's next word no longer says it.
 *
 * @param sentAt when the request first went out
 * @param reference how the payer can find it
 * @param lines what the payer last said of the lines
 * @param owedAt when the payer owed or owes its answer, as last said; its time for an appeal is another one
 * @param decision the payer's last decision; a later cancellation does not undo it
 * @param decidedAt when the payer first decided: that is what its clock is measured by, not a later appeal
 */
public record Dealings(Instant sentAt, Channel channel, String reference, List<LineDecision> lines, Instant owedAt,
        Decision decision, Instant decidedAt) {

    public static final Dealings NONE = new Dealings(null, null, null, List.of(), null, null, null);

    public Dealings {
        lines = Wire.list(lines);
    }

    public Dealings hear(SubmissionChanged said) {
        return new Dealings(
                said.outcome() == Outcome.SENT ? firstOf(sentAt, said.at()) : sentAt,
                or(said.channel(), channel),
                or(said.reference(), reference),
                said.lines().isEmpty() ? lines : said.lines(),
                said.outcome() == Outcome.APPEALED ? owedAt : or(said.dueAt(), owedAt),
                decision != null && said.decision() == Decision.CANCELLED ? decision : or(said.decision(), decision),
                isDecision(said) ? firstOf(decidedAt, said.at()) : decidedAt);
    }

    /** A cancellation ends the case but is not the payer's answer to what was asked. */
    private static boolean isDecision(SubmissionChanged said) {
        return said.outcome() == Outcome.DECIDED && said.decision() != Decision.CANCELLED;
    }

    private static Instant firstOf(Instant known, Instant now) {
        return known == null || now.isBefore(known) ? now : known;
    }

    private static <T> T or(T said, T known) {
        return said == null ? known : said;
    }
}
