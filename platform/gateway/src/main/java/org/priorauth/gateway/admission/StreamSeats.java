package org.priorauth.gateway.admission;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import org.priorauth.gateway.GatewaySettings;
import org.priorauth.gateway.door.Problem;
import org.priorauth.gateway.visitor.Visitor.Member;

/** How many streams a caller holds open: each costs a connection to the service as long as it lives. */
@Singleton
class StreamSeats implements Gate {

    private final int perCaller;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    StreamSeats(GatewaySettings settings) {
        this.perCaller = settings.limits().streamsPerCaller();
    }

    @Override
    public Optional<Problem> refuse(Visit visit) {
        if (!visit.route().stream()) {
            return Optional.empty();
        }
        String caller = caller(visit);
        if (taken.merge(caller, 1, Integer::sum) > perCaller) {
            free(caller);
            return Optional.of(full());
        }
        visit.http().addEndHandler(done -> free(caller));
        return Optional.empty();
    }

    private void free(String caller) {
        taken.computeIfPresent(caller, (key, count) -> count == 1 ? null : count - 1);
    }

    private static String caller(Visit visit) {
        return visit.visitor() instanceof Member member ? member.tenant() + "/" + member.id() : visit.address();
    }

    private Problem full() {
        return Problem.of(429, "too-many-streams", "Too many streams",
                "You hold " + perCaller + " streams already: close one, or share it between your windows.")
                .withHeader("Retry-After", "10");
    }
}
