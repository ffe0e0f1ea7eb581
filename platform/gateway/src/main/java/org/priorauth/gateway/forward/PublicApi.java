package org.priorauth.gateway.forward;

import java.util.List;

import jakarta.inject.Singleton;

import org.priorauth.gateway.admission.Admission;
import org.priorauth.gateway.door.Problems;
import org.priorauth.gateway.route.Destination;
import org.priorauth.gateway.route.Destination.Known;
import org.priorauth.gateway.route.Destination.WrongMethod;
import org.priorauth.gateway.route.RouteTable;

import io.vertx.ext.web.RoutingContext;

/** Looks a request up in the table, has it admitted and sends it on. */
@Singleton
public class PublicApi {

    /** Below these nothing is ever a page or a file. */
    private static final List<String> OURS = List.of("/api/", "/ops/", "/payer/", "/fax/", "/.well-known/");

    private final RouteTable table;
    private final Admission admission;
    private final Forwarding forwarding;

    PublicApi(RouteTable table, Admission admission, Forwarding forwarding) {
        this.table = table;
        this.admission = admission;
        this.forwarding = forwarding;
    }

    public void handle(RoutingContext http) {
        String path = http.request().path();
        Destination destination = table.find(http.request().method().name(), path);
        if (destination instanceof Known known) {
            admission.admit(http, known.route(), forwarding::forward);
        } else if (destination instanceof WrongMethod wrong) {
            Problems.wrongMethod(wrong.allowed()).answer(http);
        } else if (OURS.stream().anyMatch(path::startsWith)) {
            Problems.nowhere().answer(http);
        } else {
            http.next();
        }
    }
}
