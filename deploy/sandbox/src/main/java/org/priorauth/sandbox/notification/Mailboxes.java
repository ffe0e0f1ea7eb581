package org.priorauth.sandbox.notification;

import java.util.function.Supplier;

import jakarta.inject.Singleton;

import org.priorauth.sandbox.SandboxSettings;
import org.priorauth.sandbox.time.Later;

/** Makes the mailbox of a subscriber. */
@Singleton
class Mailboxes {

    private final Courier courier;
    private final Later later;
    private final SandboxSettings settings;

    Mailboxes(Courier courier, Later later, SandboxSettings settings) {
        this.courier = courier;
        this.later = later;
        this.settings = settings;
    }

    Mailbox mailbox(Supplier<Subscriber> owner) {
        return new Mailbox(owner, courier, later, settings.notification());
    }
}
