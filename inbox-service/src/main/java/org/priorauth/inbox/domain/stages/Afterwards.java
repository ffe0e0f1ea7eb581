package org.priorauth.inbox.domain.stages;

import java.util.Map;
import java.util.Optional;

import org.priorauth.contracts.submission.FollowUp;
import org.priorauth.contracts.submission.SubmissionChanged;

/** What happened after a decision, in one sentence. News that is not known here is told as the decision. */
final class Afterwards {

    private static final Map<String, String> NEWS = Map.ofEntries(
            Map.entry("visit", "A visit under the authorization was reported."),
            Map.entry("running-out", "Little is left of what was authorised."),
            Map.entry("expiring", "The authorization ends soon."),
            Map.entry("expired", "The authorization has ended."),
            Map.entry("accepted", "The clinic accepted the payer's decision."),
            Map.entry("contested", "The clinic contests the payer's decision."),
            Map.entry("peer-to-peer-asked", "A talk with the payer's reviewer was asked for."),
            Map.entry("peer-to-peer-held", "The outcome of the talk with the payer's reviewer is recorded."),
            Map.entry("appeal-ready", "The appeal is ready to be sent."));
    private static final Map<String, String> APPEALS = Map.of(
            "upheld", "The payer upheld its decision on appeal.",
            "partly-overturned", "The payer changed its decision in part on appeal.",
            "overturned", "The payer overturned its decision on appeal.");

    private Afterwards() {}

    static Optional<String> news(SubmissionChanged word) {
        return Optional.ofNullable(word.followUp()).filter(after -> after.news() != null).map(Afterwards::sentence);
    }

    private static String sentence(FollowUp after) {
        return after.news().equals("appeal-decided") && after.appeal() != null
                ? APPEALS.get(after.appeal())
                : NEWS.get(after.news());
    }
}
