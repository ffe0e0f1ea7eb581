package org.priorauth.sandbox.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

/** What has to happen at a later time. */
@Singleton
public class Later {

    private static final Logger LOG = Logger.getLogger(Later.class);

    private final ScheduledThreadPoolExecutor clockwork = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "sandbox-later");
        thread.setDaemon(true);
        return thread;
    });
    private final Clock clock;

    public Later(Clock clock) {
        this.clock = clock;
    }

    public void at(Instant when, Runnable what) {
        in(Duration.between(clock.instant(), when), what);
    }

    public void in(Duration pause, Runnable what) {
        clockwork.schedule(() -> run(what), Math.max(0, pause.toMillis()), TimeUnit.MILLISECONDS);
    }

    private static void run(Runnable what) {
        try {
            what.run();
        } catch (RuntimeException fault) {
            LOG.errorf("Something due failed: %s", fault.getClass().getName());
        }
    }

    @PreDestroy
    void stop() {
        clockwork.shutdownNow();
    }
}
