package org.priorauth.gateway.door;

import java.util.Set;

/** The refusals of the door itself. */
public final class Problems {

    private Problems() {}

    public static Problem nowhere() {
        return Problem.of(404, "not-found", "Not found", "There is nothing at this address.");
    }

    public static Problem wrongMethod(Set<String> allowed) {
        String methods = String.join(", ", allowed);
        return Problem.of(405, "method-not-allowed", "Method not allowed", "This address takes " + methods + ".")
                .withHeader("Allow", methods);
    }

    public static Problem badAddress() {
        return Problem.of(400, "bad-address", "Bad address",
                "Send the plain path: no empty, dot or encoded-slash segments, and printable ASCII only.");
    }

    public static Problem noUpgrade() {
        return Problem.of(400, "no-upgrade", "No upgrade",
                "This door speaks HTTP only; streams are server-sent events.");
    }

    /** The connection ends with it: what is left of the body is not wanted. */
    public static Problem tooLarge(long limit) {
        return Problem.of(413, "too-large", "Too large", "A body may have " + limit + " bytes here.")
                .withHeader("Connection", "close");
    }

    public static Problem fault(String requestId) {
        return Problem.of(500, "fault", "A fault of ours",
                "Try again; if it stays, tell your operator the request id " + requestId + ".");
    }
}
