package org.priorauth.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.Database;
import org.priorauth.contracts.Answer;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.Urgency;
import org.priorauth.submission.outside.Answers;
import org.priorauth.submission.outside.Behaviour;

import io.quarkus.test.junit.QuarkusTest;

/** Who was subscribing for everybody is killed before the payer answered. */
@QuarkusTest
class SubscribedLateTest extends ServiceTest {

    private static final String PAYER = "humana";

    @Test
    void anotherSubscribesAndAsksOnceForWhatWasMissed() {
        // Given
        Database.execute(backing, "insert into payer_subscription (payer_id, organization, tenant_id, attempted_at, "
                + "made_with) values (?, '" + order().clinic().npi() + "', 'riverside', now() + interval '1 hour', '') "
                + "on conflict (payer_id, organization) do update set remote_id = null, attempted_at = excluded.attempted_at",
                PAYER);
        long subscriptions = subscriptions();
        payer.does(member, Behaviour.answers(request -> Answers.every(request, "A4")));
        backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE,
                Cast.accepted(authorization, orderTo(PAYER, Urgency.STANDARD)));
        benefits(Answer.NO);
        expect("ready", "sent", "pended");
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

    private String claim() {
        return payer.submitted(member).get(0).claimIdentifier();
    }

    private long subscriptions() {
        return payer.subscriptions().stream()
                .filter(one -> one.at("/channel/endpoint").asText().contains("/payer/" + PAYER + "/")).count();
    }
}
