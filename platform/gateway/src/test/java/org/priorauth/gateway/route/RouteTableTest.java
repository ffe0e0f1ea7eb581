package org.priorauth.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.priorauth.gateway.route.Destination.Known;
import org.priorauth.gateway.route.Destination.Nowhere;
import org.priorauth.gateway.route.Destination.WrongMethod;

class RouteTableTest {

    private static final Route ORDERS = route("/orders", "intake", "POST");
    private static final Route LIST = route("/orders", "inbox", "GET");
    private static final Route OPS = new Route(PathPattern.of("/ops/lmn/**"), Set.of("GET"), "lmn",
            Optional.of(PathPattern.of("/ops/**")), 1, Access.OPS, false);

    private final RouteTable table = new RouteTable(List.of(ORDERS, LIST, OPS));

    @Test
    void theMethodDecidesBetweenTwoServicesOfOnePath() {
        // Then
        assertThat(table.find("POST", "/orders")).isEqualTo(new Known(ORDERS));
        assertThat(table.find("GET", "/orders")).isEqualTo(new Known(LIST));
        assertThat(table.find("HEAD", "/orders")).isEqualTo(new Known(LIST));
    }

    @Test
    void anotherMethodLearnsTheAllowedOnes() {
        // When
        Destination destination = table.find("PUT", "/orders");

        // Then
        assertThat(destination).isEqualTo(new WrongMethod(Set.of("GET", "HEAD", "POST")));
    }

    @Test
    void whatIsNotInTheTableIsNowhere() {
        // When
        Destination destination = table.find("GET", "/orders/1");

        // Then
        assertThat(destination).isEqualTo(new Nowhere());
    }

    @Test
    void aRouteKnowsItsPathAtTheServiceAndBack() {
        // Then
        assertThat(OPS.atService("/ops/lmn/dead-letters/1")).isEqualTo("/ops/dead-letters/1");
        assertThat(OPS.fromService("/ops/dead-letters/{id}")).contains("/ops/lmn/dead-letters/{id}");
        assertThat(OPS.fromService("/orders")).isEmpty();
        assertThat(LIST.atService("/orders")).isEqualTo("/orders");
    }

    private static Route route(String path, String service, String method) {
        return new Route(PathPattern.of(path), Set.of(method), service, Optional.empty(), 1, Access.SIGNED_IN, false);
    }
}
