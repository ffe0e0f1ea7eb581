package org.priorauth.inbox.mail;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** The mailboxes of the clinics, and the servers that send for them. */
@ConfigMapping(prefix = "inbox.mail")
public interface MailSettings {

    /** By a name that says nothing of anybody, e.g. {@code riverside-appeals}. */
    Map<String, Mailbox> mailboxes();

    /** Who sends, by tenant. A clinic without one sends no e-mail. */
    Map<String, Outgoing> out();

    /** How often each mailbox is looked into. */
    @WithDefault("20s")
    Duration pollEvery();

    /** A larger mail is not fetched; its sender is to be asked. */
    @WithDefault("25M")
    MemorySize largest();

    /** A mailbox that is read. */
    interface Mailbox {

        String tenant();

        @WithParentName
        Server server();

        @WithDefault("INBOX")
        String folder();
    }

    /** A server that sends. */
    interface Outgoing {

        @WithParentName
        Server server();

        /** The clinic's address. */
        String from();
    }

    /** Where, and how safely. */
    interface Server {

        String host();

        int port();

        Optional<String> user();

        Optional<String> password();

        @WithDefault("implicit")
        Tls tls();

        /** For connecting, and for each answer. */
        @WithDefault("20s")
        Duration patience();
    }

    /** How a connection is secured; {@code none} is for a laptop alone. */
    enum Tls {
        IMPLICIT, STARTTLS, NONE
    }
}
