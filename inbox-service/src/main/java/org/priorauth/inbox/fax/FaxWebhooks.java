package org.priorauth.inbox.fax;

import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.priorauth.chassis.problem.Problem;
import org.priorauth.inbox.documents.Original;
import org.priorauth.inbox.documents.Spool;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Takes the faxes that a service says have come in. */
@ApplicationScoped
class FaxWebhooks {

    private final FaxDoor door;
    private final TakeFax takeFax;
    private final Spool spool;

    FaxWebhooks(FaxDoor door, TakeFax takeFax, Spool spool) {
        this.door = door;
        this.takeFax = takeFax;
        this.spool = spool;
    }

    Uni<Response> received(String name, Seal seal, byte[] body) {
        return door.genuine(name, seal, body, line -> received(name, line, seal, body));
    }

    private Uni<Response> received(String name, FaxSettings.Line line, Seal seal, byte[] body) {
        Path file = spool.file();
        return Uni.createFrom().item(() -> FaxNotice.read(body, file))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(notice -> notice.map(one -> keep(name, line, seal, one)).orElseGet(FaxWebhooks::foreign))
                .onTermination().invoke(() -> spool.drop(file));
    }

    private Uni<Response> keep(String name, FaxSettings.Line line, Seal seal, FaxNotice notice) {
        Original paper = TakeFax.paper(notice.document());
        return door.once(name, seal, session -> takeFax
                .take(session, line.tenant(), notice.id(), notice.from(), paper)
                .map(taken -> Response.accepted().build()));
    }

    private static Uni<Response> foreign() {
        return FaxDoor.no(Problem.of(400, "webhook.unreadable", "No notice of a fax",
                "Send a JSON object with id, from and document (base64)."));
    }
}
