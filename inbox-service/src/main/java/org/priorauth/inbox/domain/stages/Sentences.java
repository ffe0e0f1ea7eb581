package org.priorauth.inbox.domain.stages;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.benefits.CoverageDetermined;
import org.priorauth.contracts.benefits.Ruling;
import org.priorauth.contracts.benefits.Ruling.Question;
import org.priorauth.contracts.intake.RequestChanged;
import org.priorauth.contracts.lmn.CopyRequestChanged;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.lmn.LintFinding;
import org.priorauth.contracts.submission.SubmissionChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;

/** What a stage said, as one plain sentence for the timeline. No PHI. */
public final class Sentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Submission's attention to a line certified in total for which less is authorised all the same. */
    public static final String LESS_THAN_ASKED = "less-than-asked";

    private Sentences() {}

    public static String of(Announced said) {
        if (said instanceof RequestChanged word) {
            return ofRequest(word);
        }
        if (said instanceof CoverageDetermined word) {
            return ofBenefits(word);
        }
        if (said instanceof LetterChanged word) {
            return ofLetter(word);
        }
        if (said instanceof CopyRequestChanged word) {
            return ofCopy(word);
        }
        if (said instanceof SubmissionChanged word) {
            return ofSubmission(word);
        }
        throw new IllegalArgumentException("inbox does not listen to " + said.getClass().getSimpleName());
    }

    private static String ofRequest(RequestChanged word) {
        return switch (word.outcome()) {
            case RECEIVED -> "The order came in.";
            case INCOMPLETE -> "The order is incomplete: " + count(word.missing().size(), "fact") + " missing.";
            case ACCEPTED -> "The order is complete.";
            case AMENDED -> "The order was changed.";
            case WITHDRAWN -> "The clinic took the request back.";
        };
    }

    private static String ofBenefits(CoverageDetermined word) {
        return switch (word.outcome()) {
            case AUTH_REQUIRED -> authorization(word) + letter(word);
            case NOT_REQUIRED -> "The payer wants no authorization.";
            case NOT_COVERED -> "The plan does not cover the service.";
            case INACTIVE -> "The coverage is not active.";
            case NEEDS_PERSON -> "The payer gave no usable answer about the benefits.";
        };
    }

    private static String authorization(CoverageDetermined word) {
        return answer(word, Question.AUTHORIZATION_REQUIRED) == Answer.UNKNOWN
                ? "The payer did not say whether it wants an authorization, so one is asked for; "
                : "The payer wants an authorization; ";
    }

    private static String letter(CoverageDetermined word) {
        return switch (answer(word, Question.LETTER_REQUIRED)) {
            case YES -> "a letter goes with it.";
            case NO -> "it wants no letter.";
            case UNKNOWN -> "it did not say whether it wants a letter, so one goes with it.";
        };
    }

    private static Answer answer(CoverageDetermined word, Question question) {
        return word.rulings().stream().filter(ruling -> ruling.question() == question).map(Ruling::answer).findFirst()
                .orElse(Answer.UNKNOWN);
    }

    private static String ofLetter(LetterChanged word) {
        return letter(word) + switch (word.outcome()) {
            case DRAFTED -> drafted(word) + blocked(word);
            case NEEDS_FACTS -> " is drafted in part: " + count(word.missing().size(), "fact") + " missing.";
            case SIGNED -> word.overruled().isEmpty()
                    ? " is signed."
                    : " is signed against the lint, with a reason.";
            case WITHDRAWN -> " was withdrawn.";
            case EXPIRING -> " runs out soon.";
            case EXPIRED -> " has run out.";
        };
    }

    /** What the letter is for, as the subject of a sentence. */
    public static String letter(LetterChanged word) {
        return switch (word.kind() == null ? "initial" : word.kind()) {
            case "renewal" -> "The letter's renewal";
            case "extension" -> "The letter of extension";
            case "appeal" -> "The letter of appeal";
            case "addendum" -> "The addendum to the letter";
            default -> "The letter";
        };
    }

    private static String ofCopy(CopyRequestChanged word) {
        return switch (word.outcome()) {
            case DUE_SOON -> "Somebody waits for a copy of the letter until " + DAY.format(word.dueOn()) + ".";
            case OVERDUE -> "A copy of the letter is overdue since " + DAY.format(word.dueOn()) + ".";
            case SETTLED -> "No copy of the letter is pressing any more.";
        };
    }

    private static String blocked(LetterChanged word) {
        long blocking = blocking(word);
        return blocking == 0 ? "" : " " + count(blocking, "finding") + " to be mended before it can be signed.";
    }

    /** How many findings of the lint keep the letter from being signed. */
    public static long blocking(LetterChanged word) {
        return word.findings().stream().filter(finding -> finding.severity() == LintFinding.Severity.BLOCKING).count();
    }

    private static String drafted(LetterChanged word) {
        if (inReview(word)) {
            return " is submitted for review.";
        }
        return returned(word) ? " was returned with comments." : " is drafted.";
    }

    /** A clinician is asked to look at it. */
    public static boolean inReview(LetterChanged word) {
        return "in-review".equals(word.status());
    }

    /** The clinician wants something changed; what, stands with the letter. */
    public static boolean returned(LetterChanged word) {
        return "returned".equals(word.status());
    }

    private static String ofSubmission(SubmissionChanged word) {
        return switch (word.outcome()) {
            case READY -> "The packet for the payer is complete.";
            case SENT -> word.channel() == null
                    ? "The request went to the payer."
                    : "The request went to the payer by " + by(word.channel()) + ".";
            case PENDED -> "The payer has the request and reviews it.";
            case INFORMATION_REQUESTED -> "The payer asks for more.";
            case DECIDED -> Afterwards.news(word).orElseGet(() -> isLessThanAsked(word)
                    ? "The payer approved the request, but less than was asked."
                    : ofDecision(word.decision()));
            case FAILED -> "The request failed on its way to the payer.";
            case CANCELLED -> cancelledHereOnly(word)
                    ? "The request was cancelled here; the payer still has it."
                    : "The request was cancelled.";
            case APPEALED -> "The decision was appealed.";
            case OVERDUE -> "The payer's answer is late.";
        };
    }

    /** A cancellation that names a failure did not reach the payer. */
    public static boolean cancelledHereOnly(SubmissionChanged word) {
        return word.outcome() == SubmissionChanged.Outcome.CANCELLED && word.failure() != null;
    }

    private static String by(SubmissionChanged.Channel channel) {
        return switch (channel) {
            case PAS -> "PAS";
            case X12 -> "X12 278";
            case PORTAL -> "portal";
            case FAX -> "fax";
        };
    }

    /** Certified in total by the payer's code, and yet less is authorised than was asked. */
    public static boolean isLessThanAsked(SubmissionChanged word) {
        return word.decision() == Decision.APPROVED
                && word.attention().stream().anyMatch(seen -> LESS_THAN_ASKED.equals(seen.kind()));
    }

    private static String ofDecision(Decision decision) {
        return switch (decision) {
            case APPROVED -> "The payer approved everything.";
            case PARTIALLY_APPROVED -> "The payer approved a part.";
            case MODIFIED -> "The payer approved something else than was asked.";
            case DENIED -> "The payer denied the request.";
            case NOT_REQUIRED -> "The payer says that no authorization is needed.";
            case CANCELLED -> "The payer cancelled the request.";
        };
    }

    /** {@code 1 fact is}, {@code 2 facts are}. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? " is" : "s are");
    }
}
