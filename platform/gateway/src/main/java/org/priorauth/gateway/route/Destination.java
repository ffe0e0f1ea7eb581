package org.priorauth.gateway.route;

import java.util.Set;

/** What the table says of a request. */
public sealed interface Destination {

    /** It belongs to this route. */
    record Known(Route route) implements Destination {}

    /** There is such a path, for other methods. */
    record WrongMethod(Set<String> allowed) implements Destination {}

    /** There is no such path. */
    record Nowhere() implements Destination {}
}
