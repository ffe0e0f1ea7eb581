package org.priorauth.sandbox.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** What a payer does with a filing, without any wire. */
class PayerTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    private static final Habits HABITS = new Habits(Duration.ofSeconds(2), Duration.ofSeconds(20), 100);

    private final Payer payer = new Payer("aetna", HABITS, ignored -> {});

    @Test
    void theEndingIsReadWithoutRegardToCase() {
        // Given
        List<String> members = List.of("m1-deny", "M1-PendDeny", "M1-PEND", "M1DENY", "");

        // When
        List<Trigger> triggers = members.stream().map(Trigger::of).toList();

        // Then
        assertThat(triggers).containsExactly(Trigger.DENY, Trigger.PEND_DENY, Trigger.PEND, Trigger.NONE, Trigger.NONE);
    }

    @Test
    void halfOfWhatWasAskedIsAtLeastOneWholeUnit() {
        // Given
        List<String> asked = List.of("12", "7", "1", "0.5");

        // When
        List<String> half = asked.stream()
                .map(it -> new Amount(new BigDecimal(it), "visits", null, null).half().value())
                .map(BigDecimal::toPlainString).toList();

        // Then
        assertThat(half).containsExactly("6", "3", "1", "1");
    }

    @Test
    void aReviewIsDueAfterTheTimeThePayerTakes() {
        // Given
        Filing filing = filing("TX-1", "RT-1", "M1-PEND");

        // When
        Receipt receipt = payer.receive(filing, MORNING);

        // Then
        assertThat(((Receipt.Answered) receipt).taken().standing())
                .isEqualTo(new Standing.UnderReview(Instant.parse("2026-03-02T09:00:02Z")));
    }

    @Test
    void aReviewDecidesOnce() {
        // Given
        payer.receive(filing("TX-1", "RT-1", "M1-PENDDENY"), MORNING);
        Optional<Case> first = payer.review(bundle("TX-1"), MORNING.plusSeconds(2));

        // When
        Optional<Case> second = payer.review(bundle("TX-1"), MORNING.plusSeconds(3));

        // Then
        assertThat(((Standing.Decided) first.orElseThrow().standing()).lines()).extracting(LineDecision::action)
                .containsExactly(ReviewAction.NOT_CERTIFIED);
        assertThat(second).isEmpty();
    }

    @Test
    void aReplacedRequestIsNoLongerDecided() {
        // Given
        payer.receive(filing("TX-1", "RT-1", "M1-PEND"), MORNING);
        payer.receive(update("TX-2", "RT-1-U", "RT-1", "M1-PEND"), MORNING.plusSeconds(1));

        // When
        Optional<Case> decided = payer.review(bundle("TX-1"), MORNING.plusSeconds(2));

        // Then
        assertThat(decided).isEmpty();
    }

    @Test
    void theNumbersAreTheSameForAPayerThatForgotEverything() {
        // Given
        Payer forgetful = new Payer("aetna", HABITS, ignored -> {});
        Case before = taken(payer.receive(filing("TX-1", "RT-1", "M1"), MORNING));

        // When
        Case after = taken(forgetful.receive(filing("TX-1", "RT-1", "M1"), MORNING.plusSeconds(60)));

        // Then
        assertThat(after.authorizationNumber()).isEqualTo(before.authorizationNumber());
        assertThat(after.idOf("ClaimResponse")).isEqualTo(before.idOf("ClaimResponse"));
    }

    @Test
    void anotherPayerGivesAnotherNumber() {
        // Given
        Payer other = new Payer("humana", HABITS, ignored -> {});
        Case here = taken(payer.receive(filing("TX-1", "RT-1", "M1"), MORNING));

        // When
        Case there = taken(other.receive(filing("TX-1", "RT-1", "M1"), MORNING));

        // Then
        assertThat(there.authorizationNumber()).isNotEqualTo(here.authorizationNumber());
    }

    @Test
    void theOldestIsForgottenFirst() {
        // Given a payer that remembers two
        Payer small = new Payer("aetna", new Habits(Duration.ZERO, Duration.ZERO, 2), ignored -> {});
        small.receive(filing("TX-1", "RT-1", "M1"), MORNING);
        small.receive(filing("TX-2", "RT-2", "M1"), MORNING);

        // When
        small.receive(filing("TX-3", "RT-3", "M1"), MORNING);

        // Then
        assertThat(small.standings().known()).extracting(it -> it.bundle().value()).containsExactly("TX-2", "TX-3");
    }

    @Test
    void whatIsPendedIsNotForgotten() {
        // Given a payer that remembers two
        Payer small = new Payer("aetna", new Habits(Duration.ZERO, Duration.ZERO, 2), ignored -> {});
        small.receive(filing("TX-1", "RT-1", "M1-INFO"), MORNING);
        small.receive(filing("TX-2", "RT-2", "M1"), MORNING);

        // When
        small.receive(filing("TX-3", "RT-3", "M1"), MORNING);

        // Then
        assertThat(small.standings().known()).extracting(it -> it.bundle().value()).containsExactly("TX-1", "TX-3");
    }

    @Test
    void everythingIsCountedAlsoWhatIsForgotten() {
        // Given a payer that remembers one
        Payer small = new Payer("aetna", new Habits(Duration.ZERO, Duration.ZERO, 1), ignored -> {});
        small.receive(filing("TX-1", "RT-1", "M1"), MORNING);
        small.receive(filing("TX-2", "RT-2", "M1"), MORNING);
        small.receive(filing("TX-2", "RT-2", "M1"), MORNING);

        // When
        small.receive(filing("TX-3", "RT-2", "M1"), MORNING);

        // Then one of them a repetition, and one forgotten with its intent before it could be a duplicate
        assertThat(small.standings().tally()).isEqualTo(new Standings.Tally(3, 4, 1, 0));
    }

    @Test
    void ofSeveralIdsTheOneWithAnEndingTells() {
        // Given the policy holder's id and the patient's own
        List<String> ids = List.of("P100", "P100-DENY");

        // When
        Optional<String> telling = Trigger.telling(ids);

        // Then
        assertThat(telling).hasValue("P100-DENY");
    }

    @Test
    void aCancelledRequestIsAnsweredAtOnceAlsoByAPayerThatReviews() {
        // Given
        payer.receive(filing("TX-1", "RT-1", "M1-PEND"), MORNING);
        Filing update = update("TX-2", "RT-1-U", "RT-1", "M1-PEND");
        Line cancelled = new Line(1, List.of(), Optional.empty(), Optional.empty(), List.of(), true);
        Filing withdrawn = new Filing(update.bundle(), update.claims(), update.claimUrl(), update.claimType(),
                update.memberId(),
                update.organizations(), update.parties(), List.of(cancelled), update.revises());

        // When
        Case taken = taken(payer.receive(withdrawn, MORNING));

        // Then
        assertThat(((Standing.Decided) taken.standing()).lines()).extracting(LineDecision::action)
                .containsExactly(ReviewAction.CANCELLED);
    }

    private static Case taken(Receipt receipt) {
        return ((Receipt.Answered) receipt).taken();
    }

    private static BusinessIdentifier bundle(String value) {
        return new BusinessIdentifier("urn:tx", value);
    }

    private static Filing update(String bundle, String claim, String prior, String member) {
        return filing(bundle, claim, member, List.of(new BusinessIdentifier("urn:rt", prior)));
    }

    private static Filing filing(String bundle, String claim, String member) {
        return filing(bundle, claim, member, List.of());
    }

    private static Filing filing(String bundle, String claim, String member, List<BusinessIdentifier> revises) {
        Line line = new Line(1, List.of(new Line.Code("http://www.ama-assn.org/go/cpt", "97110", null)),
                Optional.empty(),
                Optional.empty(), List.of(), false);
        return new Filing(bundle(bundle), List.of(new BusinessIdentifier("urn:rt", claim)), "urn:uuid:claim",
                "professional",
                member, Set.of("npi"), new Filing.Parties("urn:p", "urn:i", "urn:c", new Packed(new byte[0])),
                List.of(line),
                revises);
    }
}
