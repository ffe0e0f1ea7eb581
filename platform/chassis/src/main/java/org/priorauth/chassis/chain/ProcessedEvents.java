package org.priorauth.chassis.chain;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny.Session;

import io.smallrye.mutiny.Uni;

/** Which events this consumer has taken; Kafka delivers at least once, this makes it once. */
@ApplicationScoped
class ProcessedEvents {

    private final String consumer;
    private final Clock clock;

    ProcessedEvents(@ConfigProperty(name = "quarkus.application.name") String consumer, Clock clock) {
        this.consumer = consumer;
        this.clock = clock;
    }

    /** Marks the events and says which were new. One statement for the whole batch; ids are sorted against deadlocks. */
    Uni<Set<UUID>> firstSeen(Session session, List<Event<?>> events) {
        String ids = events.stream().map(Event::id).distinct().sorted().map(UUID::toString)
                .collect(Collectors.joining(","));
        return session
                .createNativeQuery(
                        """
                        insert into processed_event (consumer, event_id, processed_at)
                        select :consumer, cast(one as uuid), :now from unnest(string_to_array(:ids, ',')) as one
                        on conflict do nothing returning event_id""", UUID.class)
                .setParameter("consumer", consumer)
                .setParameter("now", clock.instant())
                .setParameter("ids", ids)
                .getResultList()
                .map(Set::copyOf);
    }
}
