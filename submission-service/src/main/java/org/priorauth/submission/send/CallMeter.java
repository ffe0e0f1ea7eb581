package org.priorauth.submission.send;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.chassis.http.Reply;
import org.priorauth.submission.payer.PayerProfile;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;

/** How long which payer takes for which operation, and how its server answers (PAS 2.2.1, Metrics). No PHI. */
@ApplicationScoped
class CallMeter {

    static final String CALLS = "priorauth.submission.payer.calls";

    private final MeterRegistry meters;

    CallMeter(MeterRegistry meters) { this.meters = meters; }

    Uni<Heard> timed(PayerProfile payer, String operation, Uni<Heard> call) {
        return Uni.createFrom().deferred(() -> {
            Timer.Sample sample = Timer.start(meters);
            return call.onItem().invoke(heard -> sample.stop(meters.timer(CALLS, "payer", payer.id(), "operation",
                    operation, "outcome", outcome(heard))));
        });
    }

    private static String outcome(Heard heard) {
        if (heard instanceof Heard.NoPass none) {
            return none.why().code();
        }
        return ((Heard.Said) heard).reply() instanceof Reply.Whole whole
                ? "http-" + whole.status()
                : ((Reply.Lost) ((Heard.Said) heard).reply()).why().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
