package org.priorauth.intake.web;

import java.util.concurrent.Callable;

import jakarta.inject.Singleton;

import org.priorauth.intake.IntakeSettings;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Lets a large body be read on a worker thread, so that the event loop serves others; the answer comes back to it. */
@Singleton
public class Aside {

    private final IntakeSettings settings;

    Aside(IntakeSettings settings) { this.settings = settings; }

    /**
     * @param bytes how large what is to be read is
     */
    <T> Uni<T> read(int bytes, Callable<T> reading) {
        Context context = Vertx.currentContext();
        return bytes < settings.readAsideFrom() || context == null
                ? Uni.createFrom().item(() -> call(reading))
                : Uni.createFrom().completionStage(() -> context.executeBlocking(reading, false).toCompletionStage());
    }

    private static <T> T call(Callable<T> reading) {
        try {
            return reading.call();
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
