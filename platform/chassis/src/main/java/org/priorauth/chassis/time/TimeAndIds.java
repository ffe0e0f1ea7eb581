package org.priorauth.chassis.time;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import com.github.f4b6a3.uuid.UuidCreator;

import io.quarkus.arc.DefaultBean;

/** The one clock and the one source of ids of a service; a test replaces either by a bean of its own. */
class TimeAndIds {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    @DefaultBean
    Ids ids() {
        return UuidCreator::getTimeOrderedEpoch;
    }
}
