package org.priorauth.inbox.domain.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.submission.Attention;
import org.priorauth.contracts.submission.FollowUp;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.inbox.domain.stages.Sentences;

/** What a decision of the payer needs: to be answered where it is against the clinic, and to be followed. */
final class DecisionNeeds {

    /** What submission calls attention to, before a decision and after, by the kinds of work of the same names. */
    private static final Set<String> FOLLOWED = Set.of(Kinds.PACKET_TO_SEND, Kinds.DUE_SOON, Kinds.RUNNING_OUT,
            Kinds.AUTHORIZATION_EXPIRING, Kinds.APPEAL_DUE, Kinds.APPEAL_TO_SEND, Kinds.APPEAL_OVERDUE,
            Kinds.PEER_TO_PEER_DUE);
    /** What of a payer's answer could not be taken as it stands: one call to the payer settles all of it. */
    private static final Set<String> DOUBTFUL = Set.of(Kinds.STRAY_NOTICE, "contradiction", "unknown-action",
            "line-left-out");
    private static final Set<String> APPEAL_UNDER_WAY = Set.of("preparing", "to-send", "unpackable", "with-payer");

    private DecisionNeeds() {}

    static Stream<Need> of(SubmissionChanged word) {
        return Stream.concat(answer(word).stream(), followed(word));
    }

    /** What the clinic has answered, or has appealed, is no longer to be answered. */
    private static Optional<Need> answer(SubmissionChanged word) {
        return isAnswered(word.followUp())
                ? Optional.empty()
                : kind(word).map(kind -> need(kind, word, Reasons.decision(word)).lasting(appealBy(word)));
    }

    private static Optional<String> kind(SubmissionChanged word) {
        return switch (word.decision()) {
            case APPROVED -> Optional.of(Kinds.APPROVED_IN_PART).filter(any -> Sentences.isLessThanAsked(word));
            case DENIED -> Optional.of(Kinds.DENIED);
            case PARTIALLY_APPROVED, MODIFIED -> Optional.of(Kinds.APPROVED_IN_PART);
            default -> Optional.empty();
        };
    }

    /** Another day is another decision; what became of an appeal is a matter of its own. */
    private static LocalDate appealBy(SubmissionChanged word) {
        return word.followUp() == null || word.followUp().appeal() != null ? null : word.followUp().appealBy();
    }

    private static boolean isAnswered(FollowUp after) {
        return after != null && (after.answer() != null
                || after.appeal() != null && APPEAL_UNDER_WAY.contains(after.appeal()));
    }

    /** At most one of a kind: there is one case to follow. */
    static Stream<Need> followed(SubmissionChanged word) {
        return Stream.concat(word.attention().stream().filter(seen -> FOLLOWED.contains(seen.kind()))
                .map(seen -> followed(word, seen)), doubtful(word).stream());
    }

    private static Optional<Need> doubtful(SubmissionChanged word) {
        List<Attention> all = word.attention().stream().filter(seen -> DOUBTFUL.contains(seen.kind())).toList();
        String said = all.stream().map(Attention::sentence).distinct().collect(Collectors.joining(" "));
        Instant due = all.stream().map(Attention::dueAt).filter(Objects::nonNull).min(Comparator.naturalOrder())
                .orElse(null);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(followed(word, new Attention(Kinds.STRAY_NOTICE, said, due)));
    }

    private static Need followed(SubmissionChanged word, Attention seen) {
        Instant due = seen.dueAt();
        return need(seen.kind(), word, seen.sentence()).dueAt(due)
                .lasting(due == null ? null : due.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static Need need(String kind, SubmissionChanged word, String reason) {
        return Need.of(kind, "submission", word, reason);
    }
}
