package org.priorauth.submission.send;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** One call to a payer: when, about which request, and how its server answered. */
@Entity
@Immutable
@Table(name = "payer_call")
public class PayerCallRow {

    @Id
    UUID id;
    String tenantId;
    UUID authorizationId;
    UUID intentId;
    String exchange;
    Instant startedAt;
    Instant endedAt;
    Integer httpStatus;

    protected PayerCallRow() {}

    /** PASMetricData.exchange.type. */
    public String exchange() {
        return exchange;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** Null where no answer came. */
    public Integer httpStatus() {
        return httpStatus;
    }
}
