package org.priorauth.inbox.fax;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The fax lines of the clinics. */
@ConfigMapping(prefix = "inbox.fax")
public interface FaxSettings {

    /** By a name that stands in the webhook's address, e.g. {@code riverside-main}. */
    Map<String, Line> lines();

    /** How far a webhook's time may be from ours. */
    @WithDefault("5m")
    Duration tolerance();

    /** How often watched folders are looked into. */
    @WithDefault("10s")
    Duration scanEvery();

    /** A file that has not changed for so long is whole. */
    @WithDefault("5s")
    Duration settleFor();

    /** A fax that was handed over and of which nothing was heard for so long is asked after. */
    @WithDefault("30m")
    Duration askAfter();

    /** One number of one clinic. */
    interface Line {

        String tenant();

        /** What the service signs its webhooks with (Standard Webhooks: {@code whsec_} and base64); no secret, no webhook. */
        Optional<String> secret();

        /** Where a fax server leaves what came in. */
        Optional<Path> folder();

        /** Who transmits; at most one of a clinic's lines has it. */
        Optional<Sender> out();
    }

    /** Who transmits. */
    interface Sender {

        /** Of an HTTP fax service. */
        Optional<URI> url();

        Optional<String> token();

        /** Where the service says what became of a fax: our public address with the line's status path. */
        Optional<URI> callback();

        /** Of HylaFAX: the folder of its programs {@code sendfax} and {@code faxstat}. */
        Optional<Path> hylafax();
    }
}
