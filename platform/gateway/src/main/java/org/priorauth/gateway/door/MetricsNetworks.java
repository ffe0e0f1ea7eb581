package org.priorauth.gateway.door;

import java.net.InetSocketAddress;
import java.util.List;

import jakarta.inject.Singleton;

import org.priorauth.gateway.GatewaySettings;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.vertx.core.http.HttpServerRequest;

/** Metrics tell how busy a clinic is: only the networks of operations may read them. */
@Singleton
class MetricsNetworks {

    private static final String METRICS = "/q/metrics";

    private final List<IpSubnetFilterRule> networks;

    MetricsNetworks(GatewaySettings settings) {
        this.networks = settings.metricsNetworks().stream().map(MetricsNetworks::rule).toList();
    }

    boolean mayRead(HttpServerRequest request) {
        return !request.path().startsWith(METRICS) || isInside(request.remoteAddress().hostAddress());
    }

    private boolean isInside(String address) {
        InetSocketAddress asked = new InetSocketAddress(address, 0);
        return !asked.isUnresolved() && networks.stream().anyMatch(network -> network.matches(asked));
    }

    private static IpSubnetFilterRule rule(String cidr) {
        String[] parts = cidr.split("/");
        return new IpSubnetFilterRule(parts[0], Integer.parseInt(parts[1]), IpFilterRuleType.ACCEPT);
    }
}
