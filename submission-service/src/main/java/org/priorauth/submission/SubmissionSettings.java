package org.priorauth.submission;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.priorauth.chassis.http.Limits;
import org.priorauth.submission.domain.clock.Term;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** All settings of the service; what is a payer's own stands in its profile. */
@ConfigMapping(prefix = "priorauth.submission")
public interface SubmissionSettings {

    /** Where documents of orders are fetched. */
    URI intakeUrl();

    /** Where letters are fetched. */
    URI lmnUrl();

    /** What payers can reach of us: notifications go to {@code <publicUrl>/payer/<payer>/notifications}. */
    URI publicUrl();

    /** The profiles shipped with the service that are used. */
    @WithDefault("medicare,medicaid,bcbs,anthem,humana,aetna,dual-eligible")
    List<String> payers();

    /** A folder of further profiles, {@code *.yaml}; one with the id of a shipped profile replaces it. */
    Optional<Path> payersFolder();

    /** Whether a payer may be an http address of this very machine; for laptops and tests alone. */
    @WithDefault("true")
    boolean allowLoopbackHttp();

    /** How long a payer may take for a whole answer; its guide says 15 s (PAS 2.2.1, specification). */
    @WithDefault("20S")
    Duration answerWithin();

    /** The longest answer that is read. */
    @WithDefault("8M")
    MemorySize longestAnswer();

    /** The largest document that goes into a packet. */
    @WithDefault("12M")
    MemorySize largestDocument();

    Retry retry();

    Keys keys();

    /** Silence of a payer that has a request, after which it is asked once. */
    @WithDefault("2H")
    Duration silence();

    /** How often a payer is asked whether its subscription still stands. */
    @WithDefault("1H")
    Duration subscriptionCheck();

    /** How long an event may be overtaken by later ones before it counts as lost, and the payer is asked. */
    @WithDefault("5S")
    Duration overtaking();

    /** The time a payer has, by line of business, where its profile says nothing else. */
    Map<String, Clock> clocks();

    /** CMS place of service of a line that names none; 11 is office. */
    @WithDefault("11")
    String placeOfService();

    /** Of a call to others, whose answers may be this long. */
    default Limits limits(MemorySize longest) {
        return new Limits(Duration.ofSeconds(5), answerWithin(), longest.asLongValue(), 64);
    }

    /** For what is looked up beside a request, a token or what a server can do: little, and soon or not at all. */
    default Duration aside() {
        Duration most = Duration.ofSeconds(5);
        return answerWithin().compareTo(most) < 0 ? answerWithin() : most;
    }

    /** Tries at a payer that cannot take the request now. */
    interface Retry {

        @WithDefault("10")
        int tries();

        /** Doubles with each try. */
        @WithDefault("1S")
        Duration firstPause();

        @WithDefault("5M")
        Duration longestPause();

        /** The most that a payer's Retry-After is heeded. */
        @WithDefault("1H")
        Duration longestRetryAfter();

        /** How long a payer whose answer was lost may still be at work on what it got, before it gets it again. */
        @WithDefault("1M")
        Duration settle();
    }

    /** When the signing keys change. */
    interface Keys {

        /** How long a key signs. */
        @WithDefault("P90D")
        Duration rotateEvery();

        /** How long a key is published before it signs. */
        @WithDefault("P7D")
        Duration announceAhead();

        /** How long it is published afterwards; what it signed is good for minutes. */
        @WithDefault("P1D")
        Duration keepRetired();
    }

    /** The time zone of clinics that have none of their own here. */
    @WithDefault("America/New_York")
    ZoneId timeZone();

    /** What differs from clinic to clinic, by tenant. */
    Map<String, Clinic> clinics();

    /** How long before a payer's time is up people are told; of a short term it is the last quarter. */
    @WithDefault("24H")
    Duration dueSoon();

    /** One clinic. */
    interface Clinic {

        /** By whose wall clock days are counted. */
        Optional<ZoneId> timeZone();
    }

    /** Hours, calendar days or business days, as the law counts them. */
    interface Clock {

        Term standard();

        Term expedited();
    }
}
