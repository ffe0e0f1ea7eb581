package org.priorauth.chassis.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.smallrye.mutiny.CompositeException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;

class OutageTest {

    @ParameterizedTest(name = "SQLSTATE {0}")
    @ValueSource(strings = {"57P03", "57P02", "57P01", "08006", "53300", "40001", "40P01", "55000", "58030", "25006"})
    void aDatabaseThatCannotServeNowIsNotTheRecordsFault(String state) {
        assertThat(Outage.is(new IllegalStateException(said(state)))).isTrue();
    }

    /** 57014: cancelled after its own statement's time limit; that may happen to the same record again and again. */
    @ParameterizedTest(name = "SQLSTATE {0}")
    @ValueSource(strings = {"23505", "22001", "42P01", "57014"})
    void whatTheDatabaseSaysOfTheRecordIsItsFault(String state) {
        assertThat(Outage.is(said(state))).isFalse();
    }

    @Test
    void aConnectionThatIsNotThereIsNotTheRecordsFault() {
        assertThat(Outage.is(new ConnectException())).isTrue();
        assertThat(Outage.is(new TimeoutException())).isTrue();
        assertThat(Outage.is(ClosedConnectionException.INSTANCE)).isTrue();
        assertThat(Outage.is(new CompositeException(new IllegalStateException(), said("57P03")))).isTrue();
    }

    @Test
    void aMistakeOfOursIsTheRecordsFault() {
        assertThat(Outage.is(new IllegalArgumentException(new NullPointerException()))).isFalse();
    }

    private static PgException said(String state) {
        return new PgException("words of the server", "FATAL", state, null);
    }
}
