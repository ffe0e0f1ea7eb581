package org.priorauth.local.child;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: asks (SIGTERM, it drains), waits, and kills what does not listen. */
public final class Ending {

    private Ending() {}

    /** @return whether it ended by itself within the time */
    public static boolean of(ProcessHandle process, Duration patience) {
        process.destroy();
        if (waited(process, patience)) {
            return true;
        }
        process.destroyForcibly();
        waited(process, patience);
        return false;
    }

    private static boolean waited(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException still) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
