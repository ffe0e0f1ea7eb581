package org.priorauth.gateway.openapi;

import java.util.List;

import jakarta.inject.Singleton;

import org.priorauth.gateway.GatewaySettings;
import org.priorauth.gateway.GatewaySettings.DocumentationSettings;
import org.priorauth.gateway.route.RouteTable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.vertx.core.Future;

/** The merged document, made when somebody asks for it and kept for a while. */
@Singleton
class Documentation {

    private final ServiceDocuments services;
    private final RouteTable table;
    private final Frame frame;
    private final DocumentationSettings settings;

    private Future<ObjectNode> current;
    private long staleAt;

    Documentation(ServiceDocuments services, RouteTable table, Frame frame, GatewaySettings settings) {
        this.services = services;
        this.table = table;
        this.frame = frame;
        this.settings = settings.documentation();
    }

    /** One refresh at a time, however many ask. */
    synchronized Future<ObjectNode> current() {
        if (current == null || (current.isComplete() && System.nanoTime() - staleAt >= 0)) {
            staleAt = System.nanoTime() + settings.freshFor().toNanos();
            current = services.refresh(List.copyOf(table.services())).map(done -> merged());
        }
        return current;
    }

    private ObjectNode merged() {
        List<String> missing = table.services().stream().filter(it -> services.of(it).isEmpty()).toList();
        if (!missing.isEmpty()) {
            askAgainSoon();
        }
        return Merge.of(frame.document(), frame.and(parts()), missing);
    }

    private List<Part> parts() {
        RoutedPart routed = new RoutedPart(table);
        return table.services().stream().flatMap(it -> services.of(it).map(found -> routed.of(it, found)).stream())
                .toList();
    }

    private synchronized void askAgainSoon() {
        staleAt = System.nanoTime() + settings.retryAfter().toNanos();
    }
}
