package org.priorauth.gateway.admission;

import java.util.Optional;

import org.priorauth.gateway.door.Problem;
import org.priorauth.gateway.route.Access;
import org.priorauth.gateway.visitor.Visitor.Member;
import org.priorauth.gateway.visitor.Visitor.Stranger;

/** Who may use the route at all. Roles are the service's business, but for {@code ops} and {@code service}. */
final class AccessGate implements Gate {

    @Override
    public Optional<Problem> refuse(Visit visit) {
        if (visit.route().access() == Access.OPEN) {
            return Optional.empty();
        }
        if (visit.visitor() instanceof Member member) {
            return refuse(member, visit.route().access());
        }
        return Optional.of(visit.visitor() instanceof Stranger stranger ? whoAreYou(stranger) : loginDown());
    }

    private static Optional<Problem> refuse(Member member, Access access) {
        // services talk to each other directly; with their token, whose tenant is a header, nobody comes in from outside
        boolean welcome = access == Access.OPS ? member.is("ops") : !member.is("service");
        return welcome
                ? Optional.empty()
                : Optional.of(Problem.of(403, "forbidden", "Not allowed", "Your role does not allow this."));
    }

    // RFC 6750, 3.1: no error code when no credentials were sent
    private static Problem whoAreYou(Stranger stranger) {
        String challenge = stranger.offeredSomething()
                ? "Bearer realm=\"priorauth\", error=\"invalid_token\""
                : "Bearer realm=\"priorauth\"";
        return Problem.of(401, "unauthenticated", "Who are you?",
                "Send a valid bearer token of your clinic's log-in, or log in at /login.")
                .withHeader("WWW-Authenticate", challenge);
    }

    private static Problem loginDown() {
        return Problem.of(503, "login-unavailable", "Log-in unavailable",
                "The log-in server does not answer, so nobody can be recognised. Try again shortly.")
                .withHeader("Retry-After", "5");
    }
}
