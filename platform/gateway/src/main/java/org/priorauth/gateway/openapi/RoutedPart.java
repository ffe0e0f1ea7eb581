package org.priorauth.gateway.openapi;

import java.util.List;
import java.util.Locale;

import org.priorauth.gateway.route.Destination;
import org.priorauth.gateway.route.Route;
import org.priorauth.gateway.route.RouteTable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Cuts a service's document down to the operations that the table leads to. */
final class RoutedPart {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "options", "head", "patch");

    private final RouteTable table;

    RoutedPart(RouteTable table) {
        this.table = table;
    }

    Part of(String service, JsonNode document) {
        ObjectNode paths = JsonNodeFactory.instance.objectNode();
        document.path("paths").properties().forEach(
                path -> table.to(service).forEach(route -> add(route, path.getKey(), path.getValue(), paths)));
        return new Part(service, paths, Components.neededBy(paths, document.path("components")),
                Tags.of(document, paths));
    }

    private void add(Route route, String template, JsonNode item, ObjectNode paths) {
        route.fromService(template).ifPresent(found -> {
            String shown = route.path().named(found);
            METHODS.stream().filter(method -> item.has(method) && leadsTo(route, method, shown))
                    .forEach(method -> paths.withObjectProperty(shown).set(method,
                            Operation.shown(route, item, method, found, shown)));
        });
    }

    private boolean leadsTo(Route route, String method, String path) {
        return table.find(method.toUpperCase(Locale.ROOT), path) instanceof Destination.Known known
                && known.route().equals(route);
    }
}
