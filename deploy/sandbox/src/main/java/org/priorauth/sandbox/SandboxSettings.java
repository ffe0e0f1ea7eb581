package org.priorauth.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Every setting of the sandbox with its default; the README explains them. */
@ConfigMapping(prefix = "sandbox")
public interface SandboxSettings {

    /** The payers played: the last part of their base URL. */
    @WithDefault("medicare,medicaid,bcbs,anthem,humana,aetna,dual-eligible")
    List<String> payers();

    /** How long a pended request is reviewed. */
    @WithDefault("2S")
    Duration pendFor();

    /** How long the answer to a -TIMEOUT member is held; longer than the 15 s PAS gives an answer (spec-7). */
    @WithDefault("20S")
    Duration holdFor();

    /** How long an answer to a -DRIP member drips, and how much later a -LATE decision is told. */
    @WithDefault("40S")
    Duration dripFor();

    @WithDefault("10S")
    Duration lateBy();

    /** How many days an authorization lasts when the request names no period. */
    @WithDefault("90")
    int authorizedDays();

    /** How many requests each payer remembers, at about 3 kB; the oldest is forgotten first, what is pended never. */
    @WithDefault("2000")
    int keep();

    /** The largest request read. */
    @WithDefault("20M")
    MemorySize maxBody();

    /** When set, calls must carry it as their bearer token. */
    Optional<String> requiredToken();

    /** Payers, by id, that want a signed log-in (SMART Backend Services) of one client. */
    Map<String, Smart> smart();

    interface Smart {

        String client();

        /** Where the client publishes its keys. */
        URI jwks();

        /** How long a token lasts. */
        @WithDefault("60S")
        Duration lifetime();
    }

    /** Fax lines of clinics, by the last part of the service's base URL. */
    Map<String, FaxLine> fax();

    interface FaxLine {

        /** Where the clinic takes webhooks: {@code <clinic>/received} is called when a fax comes in. */
        URI clinic();

        /** What webhooks are signed with: {@code whsec_<base64>}. */
        String secret();

        /** When set, who sends must carry it as bearer token. */
        Optional<String> token();
    }

    /** How long a fax is on the line. */
    @WithDefault("1S")
    Duration transmitFor();

    /** When set, requests and subscriptions are written to this file and read back at start. */
    Optional<Path> journal();

    Notification notification();

    /** How notifications are repeated while their receiver does not take them. */
    interface Notification {

        @WithDefault("500MS")
        Duration firstPause();

        @WithDefault("30S")
        Duration longestPause();

        @WithDefault("10S")
        Duration patience();

        /** After so many refusals (4xx) a notification is given up; a receiver that is down is waited for without end. */
        @WithDefault("5")
        int refusals();
    }
}
