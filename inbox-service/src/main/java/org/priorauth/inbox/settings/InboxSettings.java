package org.priorauth.inbox.settings;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** All settings of this service; their defaults stand in {@code application.yaml} and here, nowhere else. */
@ConfigMapping(prefix = "inbox")
public interface InboxSettings {

    /** The team that owns a case while no person does. */
    @WithDefault("coordinators")
    String caseQueue();

    BusinessHours businessHours();

    /** By kind. */
    Map<String, Kind> workItems();

    /** What differs in one clinic, by tenant. */
    Map<String, Tenant> tenants();

    Stream stream();

    Presence presence();

    /** How often what waits in a team with members is given to them. */
    @WithDefault("5s")
    Duration shareOutEvery();

    Matching matching();

    /** How messages find their authorization. */
    interface Matching {

        /** Messages that belong to none are matched again so long after more became known of an authorization. */
        @WithDefault("5s")
        Duration againAfter();
    }

    /** When the office works. */
    interface BusinessHours {

        ZoneId zone();

        Set<DayOfWeek> days();

        LocalTime opens();

        LocalTime closes();

        Optional<Set<LocalDate>> holidays();
    }

    /** What is done with one kind of work item; {@link org.priorauth.inbox.domain.work.KindRule} says what each means. */
    interface Kind {

        String title();

        List<String> roles();

        String queue();

        /** {@code case-owner}, a team, or {@code person:<id>}. */
        @WithDefault("case-owner")
        String owner();

        Duration dueAfter();

        Duration dueAfterExpedited();

        int priority();

        String next();

        Optional<Set<String>> closedBy();
    }

    /** What differs; what is absent is as in the house. */
    interface Tenant {

        Optional<String> caseQueue();

        Optional<BusinessHours> businessHours();

        Map<String, Difference> workItems();

        /**
         * The members of a team, id and name: what waits in the team goes by itself to who has the least to do. A team
         * without members keeps its work until somebody takes it.
         */
        Map<String, Map<String, String>> teams();
    }

    /** What differs in one kind of work item. */
    interface Difference {

        Optional<String> queue();

        Optional<String> owner();

        Optional<Duration> dueAfter();

        Optional<Duration> dueAfterExpedited();

        Optional<Integer> priority();

        Optional<String> next();
    }

    /** Who is at which case. */
    interface Presence {

        /** Who says nothing for so long is gone. */
        @WithDefault("30s")
        Duration lease();

        /** How often each instance looks for who came and went while somebody listens. */
        @WithDefault("1s")
        Duration lookEvery();
    }

    /** The live stream. */
    interface Stream {

        /** How often each instance looks for new lines of the timeline while somebody listens. */
        @WithDefault("250ms")
        Duration lookEvery();

        /** How often a silent stream says that it lives; below the idle time of the proxies in between. */
        @WithDefault("15s")
        Duration heartbeat();

        /** A stream ends after this, so that a revoked token is noticed; the browser comes back by itself. */
        @WithDefault("15m")
        Duration longest();

        /** Who missed more lines than this is told to load anew. */
        @WithDefault("10000")
        long replayAtMost();
    }
}
