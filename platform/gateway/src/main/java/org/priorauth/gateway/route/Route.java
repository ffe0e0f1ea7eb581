package org.priorauth.gateway.route;

import java.util.Optional;
import java.util.Set;

/**
 * One row of the table.
 *
 * @param path as the world sees it
 * @param as the path at the service, where it differs
 * @param service who answers
 * @param bodyLimit bytes of a request's body at most
 * @param stream whether the answer is open-ended
 */
public record Route(PathPattern path, Set<String> methods, String service, Optional<PathPattern> as, long bodyLimit,
        Access access, boolean stream) {

    /** The name under which the gateway's own pages are known in logs and metrics. */
    public static final String GATEWAY = "gateway";

    /** A page of the gateway itself: read only, no body. */
    public static Route ownPage(String path, Access access) {
        return new Route(PathPattern.of(path), Set.of("GET"), GATEWAY, Optional.empty(), 0, access, false);
    }

    /** HEAD is allowed wherever GET is (RFC 9110, 9.3.2). */
    public boolean allows(String method) {
        return methods.contains("HEAD".equals(method) ? "GET" : method);
    }

    /** The path this service knows for a path of ours, encoded as it came. */
    public String atService(String asked) {
        return as.map(it -> it.base() + path.rest(asked)).orElse(asked);
    }

    /** The other way round, for a path in the service's own documents; empty when the route does not lead there. */
    public Optional<String> fromService(String theirs) {
        PathPattern there = as.orElse(path);
        return there.matches(theirs)
                ? Optional.of(as.isPresent() ? path.base() + there.rest(theirs) : theirs)
                : Optional.empty();
    }
}
