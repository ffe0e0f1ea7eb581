package org.priorauth.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.submission.conformance.Shows;
import org.priorauth.submission.outside.Answers;
import org.priorauth.submission.outside.Behaviour;

import io.quarkus.test.junit.QuarkusTest;

/** What a payer decides while it knows no subscription, it tells nobody: it is asked. */
@QuarkusTest
class SubscribedLateTest extends ServiceTest {

    private static final String PAYER = "humana";
    private static final String QUIET = "medicare";

    /** The next test may have another payer made known, or none. */
    @BeforeEach
    @AfterEach
    void forget() {
        Database.execute(backing, "delete from payer_subscription where payer_id in (?, ?)", PAYER, QUIET);
    }

    @Test
    void anotherSubscribesAndAsksOnceForWhatWasMissed() {
        // Given
        Database.execute(backing, "insert into payer_subscription (payer_id, organization, tenant_id, attempted_at, "
                + "made_with) values (?, '" + order().clinic().npi()
                + "', 'riverside', now() + interval '1 hour', '') ", PAYER);
        long subscriptions = subscriptions();
        pended(PAYER);
        await().until(() -> payer.inquiries(claim()), afterSilence -> afterSilence == 1);

        // When
        Database.execute(backing, "update payer_subscription set attempted_at = now() - interval '1 hour' "
                + "where payer_id = ?", PAYER);
        Database.execute(backing, "update errand set due_at = now() where kind = ? and authorization_id = '"
                + authorization + "'", "subscribe");

        // Then
        await().atMost(Duration.ofSeconds(20)).until(() -> payer.inquiries(claim()), times -> times == 2);
        assertThat(subscriptions()).isEqualTo(subscriptions + 1);
    }

    @Test
    void whatThePayerDecidedBeforeItTookTheSubscriptionIsAskedForOnce() {
        // When
        pended(PAYER);

        // Then
        await().atMost(Duration.ofSeconds(20)).until(() -> payer.inquiries(claim()), times -> times == 2);
        await().until(() -> Database.column(backing, "select due_at > now() + interval '23 hours' from errand "
                + "where kind = 'inquire' and authorization_id = '" + authorization + "'"), List.of("t")::equals);
    }

    @Test
    @Shows({"spec-9", "spec-42"})
    void aSubscribersSilenceIsAskedAboutOnce() {
        // Given
        subscribedAnHourAgo(QUIET);
        pended(QUIET);

        // When
        payer.decides(payer.submitted(member).get(0), Answers.every(payer.submitted(member).get(0), "A1"));

        // Then
        expect("ready", "sent", "pended", "decided");
        assertThat(payer.inquiries(claim())).isEqualTo(1);
    }

    private void subscribedAnHourAgo(String payer) {
        Database.execute(backing, "insert into payer_subscription (payer_id, organization, tenant_id, attempted_at, "
                + "remote_id, made_at, checked_at, made_with) values (?, '" + order().clinic().npi()
                + "', 'riverside', "
                + "now() + interval '1 hour', 'stands', now() - interval '1 hour', now(), '')", payer);
    }

    private void pended(String of) {
        payer.does(member, Behaviour.answers(request -> Answers.every(request, "A4")));
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE,
                Cast.accepted(authorization, orderTo(of, Urgency.STANDARD)));
        benefits(Answer.NO);
        expect("ready", "sent", "pended");
    }

    private String claim() {
        return payer.submitted(member).get(0).claimIdentifier();
    }

    private long subscriptions() {
        return payer.subscriptions().stream()
                .filter(one -> one.at("/channel/endpoint").asText().contains("/payer/" + PAYER + "/")).count();
    }
}
