package org.priorauth.inbox.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.priorauth.contracts.Actor;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.MissingFact;
import org.priorauth.contracts.intake.Order;
import org.priorauth.inbox.domain.Case;
import org.priorauth.inbox.domain.NextStep;
import org.priorauth.inbox.domain.stages.Status;
import org.priorauth.inbox.domain.stages.Words;
import org.priorauth.inbox.domain.work.Rules;
import org.priorauth.inbox.store.CaseRow;

/** One authorization with everything its page needs. */
@Schema(description = "Everything the house knows of one authorization; times in UTC")
public record AuthorizationView(UUID id, Status status, NextStep next, NextStep.Who owner, Actor filedBy,
        Instant receivedAt, Instant updatedAt, Clock clock, Order order, List<MissingFact> missing,
        @Schema(description = "Why it was withdrawn") String withdrawnBecause, List<StageWord> stages,
        StageSummaries.Benefits benefits, StageSummaries.Letter letter, StageSummaries.Submission submission,
        @Schema(description = "Open ones, the earliest due first") List<WorkItemSummary> workItems) {

    /** What is owed when. */
    public record Clock(@Schema(description = "The payer owes its answer by then") Instant payerDueAt,
            @Schema(description = "The next thing due, whoever owes it") Instant nextDueAt) {}

    /** A stage's last word. */
    public record StageWord(String stage, String says, Instant at, Actor by, int revision) {

        private static Stream<StageWord> of(String stage, Announced word) {
            return word == null
                    ? Stream.empty()
                    : Stream.of(new StageWord(stage, word.outcome().toString(), word.at(), word.by(),
                            word.revision()));
        }
    }

    static AuthorizationView from(CaseRow row, Case of, Rules rules) {
        Words words = of.words();
        return new AuthorizationView(of.id(), of.status(), NextStep.of(of, rules), NextStep.Who.of(of.owner(rules)),
                of.filedBy(), of.receivedAt(), row.updatedAt(),
                new Clock(of.payerDue().orElse(null), of.nextDue().orElse(null)), words.order(),
                words.request() == null ? List.of() : words.request().missing(),
                words.request() == null ? null : words.request().reason(), stages(words),
                StageSummaries.benefits(words), StageSummaries.letter(words), StageSummaries.submission(of),
                of.openItems().stream().map(item -> WorkItemSummary.from(item, rules)).toList());
    }

    private static List<StageWord> stages(Words words) {
        return Stream.of(StageWord.of("intake", words.request()), StageWord.of("benefits", words.benefits()),
                StageWord.of("lmn", words.letter()), StageWord.of("submission", words.submission()))
                .flatMap(word -> word).toList();
    }
}
