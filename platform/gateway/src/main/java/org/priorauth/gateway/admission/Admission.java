package org.priorauth.gateway.admission;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.inject.Singleton;

import org.priorauth.gateway.door.AccessLog;
import org.priorauth.gateway.door.Problem;
import org.priorauth.gateway.route.Access;
import org.priorauth.gateway.route.Route;
import org.priorauth.gateway.visitor.Visitor;
import org.priorauth.gateway.visitor.Visitor.Member;
import org.priorauth.gateway.visitor.Visitor.Stranger;
import org.priorauth.gateway.visitor.Visitors;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/** Leads a request through the gates, in this order, and turns it away at the first that refuses. */
@Singleton
public class Admission {

    private final Visitors visitors;
    private final List<Gate> gates;

    Admission(Visitors visitors, RateGate rate, CsrfGate csrf, StreamSeats seats) {
        this.visitors = visitors;
        this.gates = List.of(rate, new AccessGate(), csrf, new SizeGate(), seats);
    }

    public void admit(RoutingContext http, Route route, Consumer<Visit> then) {
        AccessLog.note(http, route);
        Context context = Vertx.currentContext();
        who(http, route).emitOn(work -> context.runOnContext(v -> work.run()))
                .subscribe().with(visitor -> pass(new Visit(http, route, visitor), then), http::fail);
    }

    // on an open route a header named Authorization is between the payer and the service
    private Uni<Visitor> who(RoutingContext http, Route route) {
        return route.access() == Access.OPEN ? Uni.createFrom().item(new Stranger(false)) : visitors.of(http);
    }

    private void pass(Visit visit, Consumer<Visit> then) {
        if (visit.visitor() instanceof Member member) {
            AccessLog.note(visit.http(), member.tenant() + "/" + member.id());
        }
        firstRefusal(visit).ifPresentOrElse(problem -> problem.answer(visit.http()), () -> then.accept(visit));
    }

    private Optional<Problem> firstRefusal(Visit visit) {
        return gates.stream().map(gate -> gate.refuse(visit)).flatMap(Optional::stream).findFirst();
    }
}
