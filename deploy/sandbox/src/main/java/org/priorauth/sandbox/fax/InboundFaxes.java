package org.priorauth.sandbox.fax;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Singleton;

import org.priorauth.sandbox.SandboxSettings.FaxLine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Faxes of payers, brought to a clinic's line. */
@Singleton
class InboundFaxes {

    /** What a service says of a fax that came in. */
    private record Notice(String id, String from, byte[] document) {}

    private final Webhooks webhooks;
    private final ObjectMapper json;
    private final Clock clock;

    InboundFaxes(Webhooks webhooks, ObjectMapper json, Clock clock) {
        this.webhooks = webhooks;
        this.json = json;
        this.clock = clock;
    }

    byte[] paper(PayerLetter letter, boolean scanned) {
        List<String> lines = letter.lines(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return scanned ? LetterPdf.scanned(lines) : LetterPdf.typed(lines);
    }

    /** The clinic's answer to each call that was made. */
    List<Integer> bring(FaxLine line, String id, String from, byte[] paper, Manner how) {
        byte[] body = notice(id, from, paper);
        return how.of((secret, at) -> Sealed.of(received(line), id, body, secret, at), line.secret(), clock.instant())
                .stream().map(webhooks::bring).map(CompletableFuture::join).toList();
    }

    /** Where nobody waits for the answer. */
    void acknowledge(FaxLine line, Fax fax) {
        String id = UUID.nameUUIDFromBytes(("answer to " + fax.id()).getBytes()).toString();
        byte[] body = notice(id, "+15555550109", paper(PayerLetter.acknowledging(fax.reference()), false));
        webhooks.bringUntilTaken(() -> Sealed.of(received(line), id, body, line.secret(), clock.instant()));
    }

    private static URI received(FaxLine line) {
        return URI.create(line.clinic() + "/received");
    }

    private byte[] notice(String id, String from, byte[] paper) {
        try {
            return json.writeValueAsBytes(new Notice(id, from, paper));
        } catch (JsonProcessingException plainData) {
            throw new IllegalStateException(plainData);
        }
    }
}
