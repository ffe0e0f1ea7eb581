package org.priorauth.chassis.ops;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.priorauth.chassis.caller.CurrentCaller;
import org.priorauth.chassis.caller.Role;
import org.priorauth.chassis.deadletter.DeadLetter;
import org.priorauth.chassis.deadletter.DeadLetters;
import org.priorauth.chassis.deadletter.Redrive;
import org.priorauth.chassis.outbox.Rebuild;

import io.smallrye.mutiny.Uni;

/** {@code /ops} of every service; for the role ops alone. */
@Path("/ops")
@RolesAllowed(Role.OPS)
@Tag(name = "ops")
class OpsResource {

    private final DeadLetters letters;
    private final Redrive redrive;
    private final Rebuild rebuild;
    private final CurrentCaller caller;

    OpsResource(DeadLetters letters, Redrive redrive, Rebuild rebuild, CurrentCaller caller) {
        this.letters = letters;
        this.redrive = redrive;
        this.rebuild = rebuild;
        this.caller = caller;
    }

    @GET
    @Path("/dead-letters")
    @Operation(summary = "Records that could not be handled, oldest first, at most 200; where and why, never the value")
    public Uni<List<DeadLetter.Summary>> deadLetters() {
        return letters.waiting(200).map(found -> found.stream().map(DeadLetter::summary).toList());
    }

    @POST
    @Path("/dead-letters/{letter}/redrive")
    @Operation(summary = "Hands the record to the service once more")
    public Uni<Response> redrive(@RestPath UUID letter) {
        return redrive.one(letter, caller.get()).map(Redrive.Outcome::response);
    }

    @POST
    @Path("/topics/{topic}/rebuild")
    @Operation(summary = "Publishes every event of the topic again, with the same ids, from this service's own tables")
    public Uni<Rebuild.Started> rebuild(@RestPath String topic) {
        return rebuild.start(topic, caller.get());
    }
}
