package org.priorauth.inbox.domain.stages;

import org.priorauth.contracts.Answer;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.Ruling.Question;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;

/**
 * Which stage's word counts: a withdrawal before all, else the stage furthest down the chain. Benefits and letter count
 * only while they speak of the newest order; a determination of an order since amended is no determination.
 */
public final class WhereItStands {

    private WhereItStands() {}

    static Status of(Words words) {
        if (words.withdrawn()) {
            return Status.WITHDRAWN;
        }
        return words.submission() == null ? beforeSubmission(words) : ofSubmission(words.submission());
    }

    /** Where it stands by intake, benefits and letter alone: what still has to be done before anything can be sent. */
    public static Status beforeSubmission(Words words) {
        if (words.letterCurrent() && letterIsWanted(words)) {
            return ofLetter(words.letter());
        }
        if (words.benefitsCurrent()) {
            return ofBenefits(words.benefits());
        }
        return words.request() == null || words.request().orderRevision() < words.newestOrder()
                ? Status.VERIFYING_BENEFITS
                : ofRequest(words);
    }

    private static boolean letterIsWanted(Words words) {
        return !words.benefitsCurrent() || ofBenefits(words.benefits()) == Status.DRAFTING_LETTER;
    }

    private static Status ofRequest(Words words) {
        return switch (words.request().outcome()) {
            case RECEIVED -> Status.RECEIVED;
            case INCOMPLETE -> Status.INCOMPLETE;
            case ACCEPTED, AMENDED -> Status.VERIFYING_BENEFITS;
            case WITHDRAWN -> Status.WITHDRAWN;
        };
    }

    private static Status ofBenefits(CoverageDetermined benefits) {
        return switch (benefits.outcome()) {
            case AUTH_REQUIRED -> withoutLetter(benefits) ? Status.SUBMITTING : Status.DRAFTING_LETTER;
            case NOT_REQUIRED -> Status.NOT_REQUIRED;
            case NOT_COVERED -> Status.NOT_COVERED;
            case INACTIVE -> Status.INACTIVE;
            case NEEDS_PERSON -> Status.NEEDS_PERSON;
        };
    }

    /** Only a plain no; where the payer has not said, a letter goes along. */
    private static boolean withoutLetter(CoverageDetermined benefits) {
        return benefits.rulings().stream().filter(ruling -> ruling.question() == Question.LETTER_REQUIRED)
                .map(Ruling::answer).anyMatch(Answer.NO::equals);
    }

    private static Status ofLetter(LetterChanged letter) {
        return switch (letter.outcome()) {
            case NEEDS_FACTS, WITHDRAWN, EXPIRED -> Status.DRAFTING_LETTER;
            case DRAFTED -> Status.LETTER_TO_SIGN;
            case SIGNED, EXPIRING -> Status.LETTER_SIGNED;
        };
    }

    private static Status ofSubmission(SubmissionChanged submission) {
        return switch (submission.outcome()) {
            case READY -> Status.SUBMITTING;
            case SENT -> Status.SENT;
            case PENDED -> Status.PENDED;
            case INFORMATION_REQUESTED -> Status.INFORMATION_REQUESTED;
            case DECIDED -> isOver(submission) ? Status.EXPIRED : ofDecision(submission.decision());
            case FAILED -> Status.FAILED;
            case CANCELLED -> Status.CANCELLED;
            case APPEALED -> Status.APPEALED;
            case OVERDUE -> Status.OVERDUE;
        };
    }

    private static boolean isOver(SubmissionChanged submission) {
        return submission.followUp() != null && "expired".equals(submission.followUp().standing());
    }

    private static Status ofDecision(Decision decision) {
        return switch (decision) {
            case APPROVED -> Status.APPROVED;
            case PARTIALLY_APPROVED -> Status.PARTIALLY_APPROVED;
            case MODIFIED -> Status.MODIFIED;
            case DENIED -> Status.DENIED;
            case NOT_REQUIRED -> Status.NOT_REQUIRED;
            case CANCELLED -> Status.CANCELLED;
        };
    }
}
