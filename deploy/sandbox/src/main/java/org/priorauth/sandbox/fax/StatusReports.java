package org.priorauth.sandbox.fax;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.priorauth.sandbox.SandboxSettings.FaxLine;

/** Tells a clinic what became of its fax, or mistells it. */
@Singleton
class StatusReports {

    private final Webhooks webhooks;
    private final InboundFaxes inbound;
    private final Clock clock;

    StatusReports(Webhooks webhooks, InboundFaxes inbound, Clock clock) {
        this.webhooks = webhooks;
        this.inbound = inbound;
        this.clock = clock;
    }

    void tell(FaxLine line, Fax fax) {
        switch (fax.fate()) {
            case SILENT -> {
            }
            case FORGED -> bring(fax, Manner.WRONG_SECRET);
            case TWICE -> {
                bring(fax, line.secret());
                bring(fax, line.secret());
            }
            case ANSWERED -> {
                bring(fax, line.secret());
                inbound.acknowledge(line, fax);
            }
            default -> bring(fax, line.secret());
        }
    }

    private void bring(Fax fax, String secret) {
        String id = UUID.randomUUID().toString();
        byte[] body = body(fax).getBytes(StandardCharsets.UTF_8);
        fax.callback().ifPresent(callback -> webhooks
                .bringUntilTaken(() -> Sealed.of(callback, id, body, secret, clock.instant())));
    }

    /** The reference was checked to be a UUID, so that nothing in it needs escaping. */
    private static String body(Fax fax) {
        String reason = fax.fate().reason().map(why -> ",\"reason\":\"" + why + "\"").orElse("");
        return "{\"reference\":\"%s\",\"id\":\"%s\",\"status\":\"%s\"%s}".formatted(fax.reference(), fax.id(),
                fax.fate().status(), reason);
    }
}
