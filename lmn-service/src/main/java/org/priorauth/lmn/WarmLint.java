package org.priorauth.lmn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.priorauth.lmn.domain.lint.Lint;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** The first letter after a start is not slower than the next: an invented one is linted on a worker meanwhile. */
@ApplicationScoped
class WarmLint {

    void warm(@Observes StartupEvent started, Lint lint) {
        Infrastructure.getDefaultWorkerPool().execute(lint::rehearse);
    }
}
