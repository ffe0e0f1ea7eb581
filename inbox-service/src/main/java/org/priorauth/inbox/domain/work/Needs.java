package org.priorauth.inbox.domain.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.contracts.lmn.CopyRequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Outcome;
import org.priorauth.inbox.domain.stages.Sentences;
import org.priorauth.inbox.domain.stages.WhereItStands;
import org.priorauth.inbox.domain.stages.Words;

/**
 * What needs a person, by the stages' last words alone: the same words raise the same needs, whatever the order in which
 * they were heard. At most one need of a kind.
 */
public final class Needs {

    private Needs() {}

    public static List<Need> of(Words words) {
        List<Need> needs = new ArrayList<>();
        copy(words.copy()).ifPresent(needs::add);
        if (words.withdrawn()) {
            stillAtThePayer(words.submission()).ifPresent(needs::add);
            return List.copyOf(needs);
        }
        if (clinicCanStillPrepare(words.submission())) {
            before(words).ifPresent(needs::add);
        }
        if (words.submission() != null) {
            atThePayer(words.submission()).forEach(needs::add);
        }
        LetterNeeds.of(words).forEach(needs::add);
        LetterNeeds.unsent(words.submission()).ifPresent(needs::add);
        return List.copyOf(needs);
    }

    /** A patient's right to a copy does not end with the request (45 CFR 164.524). */
    private static Optional<Need> copy(CopyRequestChanged word) {
        return Optional.ofNullable(word).filter(owed -> owed.outcome() != CopyRequestChanged.Outcome.SETTLED)
                .map(owed -> Need.of(Kinds.COPY_DUE, "lmn", owed, Sentences.of(owed)));
    }

    /** While the payer has the request, what intake, benefits and letter said before no longer needs anybody. */
    static boolean clinicCanStillPrepare(SubmissionChanged submission) {
        return submission == null || submission.outcome() == Outcome.FAILED
                || submission.outcome() == Outcome.INFORMATION_REQUESTED;
    }

    private static Optional<Need> before(Words words) {
        Need need = switch (WhereItStands.beforeSubmission(words)) {
            case INCOMPLETE -> Need.of(Kinds.MISSING_FACTS, "intake", words.request(),
                    Reasons.missingFacts(words.request()));
            case NEEDS_PERSON -> Need.of(Kinds.BENEFITS_NEED_PERSON, "benefits", words.benefits(),
                    Reasons.benefits(words.benefits()));
            case NOT_COVERED, INACTIVE -> Need.of(Kinds.COVERAGE_REFUSED, "benefits", words.benefits(),
                    Reasons.benefits(words.benefits()));
            case LETTER_TO_SIGN -> LetterNeeds.toSign(words.letter());
            case DRAFTING_LETTER -> lacksFacts(words) ? LetterNeeds.facts(words.letter()) : null;
            default -> null;
        };
        return Optional.ofNullable(need);
    }

    private static boolean lacksFacts(Words words) {
        return words.letterCurrent() && words.letter().outcome() == LetterChanged.Outcome.NEEDS_FACTS;
    }

    private static Stream<Need> atThePayer(SubmissionChanged word) {
        return switch (word.outcome()) {
            case INFORMATION_REQUESTED -> Stream.concat(Stream.of(question(word).dueAt(Reasons.wantedBy(word))),
                    DecisionNeeds.followed(word));
            case READY, SENT -> DecisionNeeds.followed(word);
            case PENDED -> Stream.concat(Reasons.wantsACall(word) ? Stream.of(question(word)) : Stream.of(),
                    DecisionNeeds.followed(word));
            case FAILED -> Stream.of(need(Kinds.SUBMISSION_FAILED, word, Reasons.failure(word)));
            case OVERDUE -> Stream.concat(Stream.of(need(Kinds.OVERDUE, word, Reasons.overdue(word))),
                    DecisionNeeds.followed(word));
            case DECIDED -> DecisionNeeds.of(word);
            case APPEALED -> DecisionNeeds.followed(word);
            case CANCELLED -> stillAtThePayer(word).stream();
            default -> Stream.of();
        };
    }

    /** The clinic is done with the request, the payer is not: somebody has to tell it. */
    private static Optional<Need> stillAtThePayer(SubmissionChanged word) {
        return Optional.ofNullable(word).filter(Sentences::cancelledHereOnly)
                .map(cancelled -> need(Kinds.CANCEL_AT_PAYER, cancelled, Reasons.failure(cancelled)));
    }

    private static Need question(SubmissionChanged word) {
        return need(Kinds.PAYER_QUESTION, word, Reasons.question(word));
    }

    private static Need need(String kind, SubmissionChanged word, String reason) {
        return Need.of(kind, "submission", word, reason);
    }
}
