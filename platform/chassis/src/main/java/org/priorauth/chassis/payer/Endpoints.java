package org.priorauth.chassis.payer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

import org.priorauth.chassis.http.Addresses;

/**
 * Which addresses of payers the house calls: public ones by HTTPS. A profile, or whoever owns a payer's name in DNS,
 * must not turn a service into a way into the clinic's own network (server-side request forgery, CWE-918).
 */
public final class Endpoints implements Addresses {

    /** Looks up all addresses of a name. */
    interface Names {
        InetAddress[] lookUp(String name) throws UnknownHostException;
    }

    private final boolean loopbackAllowed;
    private final Names names;

    /** @param loopbackAllowed whether a payer may live on this machine, as the sandbox does; then by plain HTTP too */
    public Endpoints(boolean loopbackAllowed) {
        this(loopbackAllowed, InetAddress::getAllByName);
    }

    Endpoints(boolean loopbackAllowed, Names names) {
        this.loopbackAllowed = loopbackAllowed;
        this.names = names;
    }

    /** What is wrong with the URL as it is written; its name is looked up only when it is called. */
    public Optional<String> objectionTo(URI endpoint) {
        if (endpoint.getHost() == null) {
            return Optional.of("must be a URL with a host");
        }
        if (endpoint.getRawUserInfo() != null || endpoint.getRawQuery() != null || endpoint.getRawFragment() != null) {
            return Optional.of("must have no user, query or fragment");
        }
        Optional<InetAddress> literal = literal(endpoint.getHost());
        if (endpoint.getHost().equals("localhost") || literal.filter(InetAddress::isLoopbackAddress).isPresent()) {
            return loopbackAllowed ? web(endpoint) : Optional.of("loopback needs allow-loopback-http=true");
        }
        if (!"https".equals(endpoint.getScheme())) {
            return Optional.of("must be https");
        }
        return literal.filter(this::isForbidden).map(address -> "must not be a private address");
    }

    private static Optional<String> web(URI endpoint) {
        return List.of("http", "https").contains(endpoint.getScheme())
                ? Optional.empty()
                : Optional.of("must be http or https");
    }

    /** One private address among a name's addresses is enough to call none of them. */
    @Override
    public InetAddress of(String host) throws IOException {
        InetAddress[] found = names.lookUp(host);
        for (InetAddress address : found) {
            if (isForbidden(address)) {
                throw new Forbidden();
            }
        }
        return found[0];
    }

    private boolean isForbidden(InetAddress address) {
        return address.isLoopbackAddress() ? !loopbackAllowed : PrivateNetworks.contain(address);
    }

    /** The address, where the host is one and no name; nothing is looked up. */
    private static Optional<InetAddress> literal(String host) {
        try {
            return host.startsWith("[") || host.matches("[0-9.]+")
                    ? Optional.of(InetAddress.getByName(host))
                    : Optional.empty();
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }
}
