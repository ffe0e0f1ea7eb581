package org.priorauth.chassis.tally;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.priorauth.chassis.testing.Backing;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.Database;
import org.priorauth.chassis.testing.Heard;
import org.priorauth.contracts.Topics;
import org.priorauth.contracts.intake.RequestChanged;

import io.quarkus.test.common.QuarkusTestResource;

/** What the chassis's tests on real servers share. */
@QuarkusTestResource(Backing.class)
public abstract class TallyTest {

    protected Backing backing;

    /** An event of intake about the authorization, with the given revision. */
    protected static RequestChanged event(UUID authorization, int revision) {
        return new RequestChanged(authorization, RequestChanged.Outcome.AMENDED, revision, Cast.NOON, Cast.EHR,
                revision,
                Cast.order(), List.of(), null);
    }

    protected UUID publish(UUID authorization, int revision) {
        return backing.publish(Topics.REQUEST_CHANGED, Cast.RIVERSIDE, event(authorization, revision));
    }

    protected List<Heard> announced(UUID authorization) {
        return backing.events(Topics.COVERAGE_DETERMINED, authorization);
    }

    protected List<Integer> announcedRevisions(UUID authorization) {
        return announced(authorization).stream().map(heard -> heard.value().path("revision").asInt()).toList();
    }

    protected static void eventually(Callable<Boolean> holds) {
        await().atMost(Duration.ofSeconds(20)).until(holds);
    }

    protected long processed(UUID eventId) {
        return Database.count(backing, "select count(*) from processed_event where event_id = ?", eventId);
    }

    /** The revisions that the tally has counted, as stored. */
    protected String counted(UUID authorization) {
        List<String> documents = Database.column(backing, "select document from tally where id = ?", authorization);
        return documents.isEmpty() ? "" : documents.get(0);
    }
}
