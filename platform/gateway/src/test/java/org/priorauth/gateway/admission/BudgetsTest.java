package org.priorauth.gateway.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.priorauth.gateway.GatewaySettings.LimitSettings;
import org.priorauth.gateway.GatewaySettings.Rate;
import org.priorauth.gateway.admission.Allowance.Kind;

import io.github.bucket4j.TimeMeter;

class BudgetsTest {

    private static final Allowance ANA = new Allowance(Kind.CALLER, "riverside/ana");

    private final AtomicLong now = new AtomicLong();
    private final Budgets budgets = new Budgets(threeAtOnceTwoPerSecond(), clock());

    @Test
    void aCallerMaySpendTheBurstAndThenWaits() {
        // Given
        budgets.pay(ANA);
        budgets.pay(ANA);
        Payment last = budgets.pay(ANA);

        // When
        Payment refused = budgets.pay(ANA);

        // Then
        assertThat(last.refused()).isFalse();
        assertThat(last.policy()).isEqualTo("\"caller\";q=3;w=2");
        assertThat(last.state()).isEqualTo("\"caller\";r=0;t=2");
        assertThat(refused.refused()).isTrue();
        assertThat(refused.retryAfter()).isEqualTo(1);
    }

    @Test
    void timeGivesBack() {
        // Given
        for (int i = 0; i < 4; i++) {
            budgets.pay(ANA);
        }
        now.addAndGet(Duration.ofMillis(500).toNanos());

        // When
        Payment payment = budgets.pay(ANA);

        // Then
        assertThat(payment.refused()).isFalse();
    }

    @Test
    void oneCallersHasteIsNotAnothers() {
        // Given
        for (int i = 0; i < 4; i++) {
            budgets.pay(ANA);
        }

        // When
        Payment payment = budgets.pay(new Allowance(Kind.CALLER, "riverside/lee"));

        // Then
        assertThat(payment.refused()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.7,192.0.2.7", "2001:db8:1:2:3:4:5:6,2001:db8:1:2", "2001:db8:1:2:9:9:9:9,2001:db8:1:2"})
    void anIpv6SubscriberIsOneStranger(String address, String whose) {
        // When
        String network = Allowance.network(address);

        // Then
        assertThat(network).isEqualTo(whose);
    }

    private TimeMeter clock() {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() { return now.get(); }

            @Override
            public boolean isWallClockBased() { return false; }
        };
    }

    private static LimitSettings threeAtOnceTwoPerSecond() {
        Rate rate = new Rate() {
            @Override
            public int perSecond() { return 2; }

            @Override
            public int burst() { return 3; }
        };
        return new LimitSettings() {
            @Override
            public Rate caller() { return rate; }

            @Override
            public Rate tenant() { return rate; }

            @Override
            public Rate stranger() { return rate; }

            @Override
            public Rate open() { return rate; }

            @Override
            public int streamsPerCaller() { return 1; }

            @Override
            public Duration linger() { return Duration.ZERO; }
        };
    }
}
