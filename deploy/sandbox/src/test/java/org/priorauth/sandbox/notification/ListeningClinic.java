package org.priorauth.sandbox.notification;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.priorauth.sandbox.Message;
import org.priorauth.sandbox.notification.Receiver.Heard;

/** A clinic that can be notified. It is an organization of its own in each test, so that no test hears another one's news. */
final class ListeningClinic implements AutoCloseable {

    final Receiver receiver = new Receiver();
    final String organization = "npi-" + UUID.randomUUID();

    ListeningClinic() throws IOException {}

    Message subscription() {
        return Message.subscription().replacing("9999991117", organization)
                .replacing("Bearer example", "Bearer clinic-secret")
                .with("/channel/endpoint", "\"" + receiver.endpoint() + "\"");
    }

    Message submit(String member) {
        return Message.submitFor(member).replacing("9999991117", organization);
    }

    /** Waits for it. */
    Heard onlyHandshake() {
        return only(receiver::handshakes);
    }

    /** Waits for it. */
    Heard onlyEvent() {
        return only(receiver::events);
    }

    private static Heard only(Supplier<List<Heard>> heard) {
        return await().atMost(Duration.ofSeconds(10)).until(heard::get, it -> it.size() == 1).get(0);
    }

    @Override
    public void close() {
        receiver.close();
    }
}
