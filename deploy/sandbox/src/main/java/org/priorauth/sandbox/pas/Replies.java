package org.priorauth.sandbox.pas;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.priorauth.sandbox.answer.AnswerBundle;
import org.priorauth.sandbox.payer.Mischief;
import org.priorauth.sandbox.payer.Receipt;
import org.priorauth.sandbox.web.Answers;
import org.priorauth.sandbox.web.Spoiling;

/** The HTTP answer for each receipt. */
@Singleton
class Replies {

    private final AnswerBundle bundles;
    private final Answers answers;

    private final Spoiling spoiling;

    Replies(AnswerBundle bundles, Answers answers, Spoiling spoiling) {
        this.bundles = bundles;
        this.spoiling = spoiling;
        this.answers = answers;
    }

    Response to(Receipt receipt) {
        if (receipt instanceof Receipt.Answered answered) {
            return answers.ok(answered.spoilt() == Mischief.OLD_PROFILE
                    ? bundles.ofOldProfile(answered.taken())
                    : bundles.of(answered.taken()));
        }
        if (receipt instanceof Receipt.TurnedAway turned) {
            return spoiling.refusal(turned.how());
        }
        if (receipt instanceof Receipt.DuplicateIntent duplicate) {
            return answers.refused(409, IssueType.DUPLICATE,
                    "This Claim.identifier is open under Bundle.identifier " + duplicate.open() + ".");
        }
        if (receipt instanceof Receipt.Unprocessable) {
            return answers.refused(422, IssueType.BUSINESSRULE, "The request is well formed, but it is not processed.");
        }
        return answers.refused(500, IssueType.TRANSIENT, "The payer's system failed; nothing was stored.");
    }
}
