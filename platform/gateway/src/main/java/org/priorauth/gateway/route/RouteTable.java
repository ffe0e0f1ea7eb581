package org.priorauth.gateway.route;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.priorauth.gateway.GatewaySettings;
import org.priorauth.gateway.GatewaySettings.RouteSetting;

/** The public API. Of several rows for one path, the first that allows the method wins. */
@Singleton
public class RouteTable {

    private final List<Route> routes;

    @Inject
    RouteTable(GatewaySettings settings) {
        this(settings.routes().stream().map(row -> route(row, settings.services().keySet())).toList());
    }

    public RouteTable(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    public Destination find(String method, String path) {
        List<Route> there = routes.stream().filter(route -> route.path().matches(path)).toList();
        return there.stream().filter(route -> route.allows(method)).findFirst()
                .<Destination>map(Destination.Known::new)
                .orElseGet(() -> there.isEmpty()
                        ? new Destination.Nowhere()
                        : new Destination.WrongMethod(methods(there)));
    }

    public List<Route> to(String service) {
        return routes.stream().filter(route -> route.service().equals(service)).toList();
    }

    /** In the order of the table. */
    public Set<String> services() {
        Set<String> services = new LinkedHashSet<>();
        routes.forEach(route -> services.add(route.service()));
        return services;
    }

    private static Set<String> methods(List<Route> routes) {
        Set<String> methods = new TreeSet<>();
        routes.forEach(route -> methods.addAll(route.methods()));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    private static Route route(RouteSetting row, Set<String> services) {
        if (!services.contains(row.to())) {
            throw new IllegalArgumentException("The route " + row.path() + " leads to an unknown service: " + row.to());
        }
        return new Route(PathPattern.of(row.path()), Set.copyOf(row.methods()), row.to(), row.as().map(PathPattern::of),
                row.body().asLongValue(), row.access(), row.stream());
    }
}
