package org.priorauth.inbox.domain.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.priorauth.contracts.benefits.CoverageDetermined.Outcome.AUTH_REQUIRED;
import static org.priorauth.contracts.benefits.CoverageDetermined.Outcome.INACTIVE;
import static org.priorauth.contracts.benefits.CoverageDetermined.Outcome.NEEDS_PERSON;
import static org.priorauth.contracts.benefits.CoverageDetermined.Outcome.NOT_COVERED;
import static org.priorauth.contracts.benefits.CoverageDetermined.Outcome.NOT_REQUIRED;
import static org.priorauth.contracts.intake.RequestChanged.Outcome.ACCEPTED;
import static org.priorauth.contracts.intake.RequestChanged.Outcome.AMENDED;
import static org.priorauth.contracts.intake.RequestChanged.Outcome.INCOMPLETE;
import static org.priorauth.contracts.intake.RequestChanged.Outcome.RECEIVED;
import static org.priorauth.contracts.intake.RequestChanged.Outcome.WITHDRAWN;
import static org.priorauth.contracts.lmn.LetterChanged.Outcome.DRAFTED;
import static org.priorauth.contracts.lmn.LetterChanged.Outcome.EXPIRED;
import static org.priorauth.contracts.lmn.LetterChanged.Outcome.EXPIRING;
import static org.priorauth.contracts.lmn.LetterChanged.Outcome.NEEDS_FACTS;
import static org.priorauth.contracts.lmn.LetterChanged.Outcome.SIGNED;
import static org.priorauth.inbox.domain.TheChain.authRequired;
import static org.priorauth.inbox.domain.TheChain.coverage;
import static org.priorauth.inbox.domain.TheChain.decided;
import static org.priorauth.inbox.domain.TheChain.letter;
import static org.priorauth.inbox.domain.TheChain.request;
import static org.priorauth.inbox.domain.TheChain.submission;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.contracts.Announced;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.lmn.LetterChanged;
import org.priorauth.contracts.submission.SubmissionChanged.Decision;
import org.priorauth.contracts.submission.SubmissionChanged.Outcome;
import org.priorauth.inbox.domain.TheChain;

class WhereItStandsTest {

    static Stream<Arguments> lastWordsOfStages() {
        return Stream.concat(untilTheLetter(), fromTheLetterOn());
    }

    private static Stream<Arguments> untilTheLetter() {
        return Stream.of(
                arguments(Status.RECEIVED, List.of(request(RECEIVED, 1, 1))),
                arguments(Status.INCOMPLETE, List.of(request(INCOMPLETE, 2, 1))),
                arguments(Status.VERIFYING_BENEFITS, List.of(request(ACCEPTED, 2, 1))),
                arguments(Status.NOT_REQUIRED, List.of(request(ACCEPTED, 2, 1), coverage(NOT_REQUIRED, 1, 1))),
                arguments(Status.NOT_COVERED, List.of(request(ACCEPTED, 2, 1), coverage(NOT_COVERED, 1, 1))),
                arguments(Status.INACTIVE, List.of(request(ACCEPTED, 2, 1), coverage(INACTIVE, 1, 1))),
                arguments(Status.NEEDS_PERSON, List.of(request(ACCEPTED, 2, 1), coverage(NEEDS_PERSON, 1, 1))),
                arguments(Status.DRAFTING_LETTER, List.of(request(ACCEPTED, 2, 1), coverage(AUTH_REQUIRED, 1, 1))),
                arguments(Status.DRAFTING_LETTER,
                        List.of(request(ACCEPTED, 2, 1), authRequired(1, 1, Answer.UNKNOWN))),
                arguments(Status.SUBMITTING, List.of(request(ACCEPTED, 2, 1), authRequired(1, 1, Answer.NO))),
                // an amended order is a new question
                arguments(Status.VERIFYING_BENEFITS,
                        List.of(request(AMENDED, 3, 2), coverage(AUTH_REQUIRED, 1, 1), letter(SIGNED, 2, 1))),
                arguments(Status.INCOMPLETE, List.of(request(INCOMPLETE, 3, 2), coverage(AUTH_REQUIRED, 1, 1))),
                // benefits was faster than intake's own word
                arguments(Status.NOT_REQUIRED, List.of(coverage(NOT_REQUIRED, 1, 1))),
                arguments(Status.DRAFTING_LETTER, List.of(request(INCOMPLETE, 2, 1), coverage(AUTH_REQUIRED, 1, 2))));
    }

    private static Stream<Arguments> fromTheLetterOn() {
        return Stream.of(
                arguments(Status.DRAFTING_LETTER, withLetter(NEEDS_FACTS)),
                arguments(Status.LETTER_TO_SIGN, withLetter(DRAFTED)),
                arguments(Status.LETTER_SIGNED, withLetter(SIGNED)),
                arguments(Status.LETTER_SIGNED, withLetter(EXPIRING)),
                arguments(Status.DRAFTING_LETTER, withLetter(EXPIRED)),
                arguments(Status.DRAFTING_LETTER, withLetter(LetterChanged.Outcome.WITHDRAWN)),
                // benefits was asked anew after the letter, and the plan no longer covers it
                arguments(Status.NOT_COVERED, List.of(coverage(NOT_COVERED, 2, 1), letter(SIGNED, 2, 1))),
                // the letter is newer than what benefits said of the order before
                arguments(Status.LETTER_TO_SIGN,
                        List.of(request(AMENDED, 3, 2), coverage(NOT_COVERED, 1, 1), letter(DRAFTED, 3, 2))),
                arguments(Status.SUBMITTING, atPayer(submission(Outcome.READY, 1))),
                arguments(Status.SENT, atPayer(submission(Outcome.SENT, 2))),
                arguments(Status.PENDED, atPayer(submission(Outcome.PENDED, 3))),
                arguments(Status.INFORMATION_REQUESTED, atPayer(submission(Outcome.INFORMATION_REQUESTED, 4))),
                arguments(Status.FAILED, atPayer(submission(Outcome.FAILED, 2))),
                arguments(Status.CANCELLED, atPayer(submission(Outcome.CANCELLED, 4))),
                arguments(Status.APPEALED, atPayer(submission(Outcome.APPEALED, 5))),
                arguments(Status.OVERDUE, atPayer(submission(Outcome.OVERDUE, 4))),
                arguments(Status.APPROVED, atPayer(decided(3, Decision.APPROVED))),
                arguments(Status.PARTIALLY_APPROVED, atPayer(decided(3, Decision.PARTIALLY_APPROVED))),
                arguments(Status.MODIFIED, atPayer(decided(3, Decision.MODIFIED))),
                arguments(Status.DENIED, atPayer(decided(3, Decision.DENIED))),
                arguments(Status.EXPIRED, atPayer(TheChain.expired(9))),
                arguments(Status.NOT_REQUIRED, atPayer(decided(3, Decision.NOT_REQUIRED))),
                arguments(Status.CANCELLED, atPayer(decided(3, Decision.CANCELLED))),
                arguments(Status.WITHDRAWN, List.of(request(WITHDRAWN, 3, 1), decided(3, Decision.APPROVED))));
    }

    private static List<Announced> withLetter(LetterChanged.Outcome outcome) {
        return List.of(request(ACCEPTED, 2, 1), coverage(AUTH_REQUIRED, 1, 1), letter(outcome, 2, 1));
    }

    private static List<Announced> atPayer(Announced last) {
        return List.of(request(ACCEPTED, 2, 1), coverage(AUTH_REQUIRED, 1, 1), letter(SIGNED, 2, 1), last);
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("lastWordsOfStages")
    void theStatusFollowsFromEachStagesLastWord(Status expected, List<Announced> words) {
        // Given
        Words heard = words.stream().reduce(Words.NONE, Words::hear, (one, other) -> other);
        // When
        Status status = Status.of(heard);
        // Then
        assertThat(status).isEqualTo(expected);
    }

    @Test
    void everyStatusArisesFromSomething() {
        // Given
        Stream<Arguments> table = lastWordsOfStages();
        // When
        List<Object> reached = table.map(row -> row.get()[0]).distinct().toList();
        // Then
        assertThat(reached).contains((Object[]) Status.values());
    }

    @Test
    void anOlderWordOfAStageChangesNothing() {
        // Given
        Words newer = Words.NONE.hear(letter(SIGNED, 2, 1));
        // When
        Words same = newer.hear(letter(DRAFTED, 1, 1));
        // Then
        assertThat(same).isSameAs(newer);
    }

    @Test
    void aWithdrawalKeepsTheOrderItTakesBack() {
        // Given
        Words accepted = Words.NONE.hear(request(ACCEPTED, 2, 1));
        // When
        Words withdrawn = accepted.hear(request(WITHDRAWN, 3, 1));
        // Then
        assertThat(withdrawn.order()).isEqualTo(accepted.order()).isNotNull();
        assertThat(withdrawn.request().reason()).isEqualTo("The patient moved away.");
    }
}
