package org.priorauth.benefits.payer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Which addresses the house calls: public ones by HTTPS. A profile, or whoever owns a payer's name in DNS, must not
 * turn this service into a way into the clinic's own network (server-side request forgery, CWE-918).
 */
@Singleton
public class Endpoints {

    private final boolean loopbackAllowed;

    @Inject
    Endpoints(PayerSettings settings) {
        this(settings.allowLoopbackHttp());
    }

    Endpoints(boolean loopbackAllowed) {
        this.loopbackAllowed = loopbackAllowed;
    }

    /** The address leads where the house does not go. */
    public static class Forbidden extends IOException {
        private static final long serialVersionUID = 1L;

        Forbidden() {
            super("forbidden address");
        }
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
            return loopbackAllowed
                    ? web(endpoint)
                    : Optional.of("loopback needs priorauth.benefits.allow-loopback-http=true");
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

    /**
     * The address to connect to. It blocks. The caller connects to this very address: a second look-up could answer
     * otherwise (DNS rebinding).
     */
    public InetAddress addressOf(URI endpoint) throws IOException {
        InetAddress[] found = InetAddress.getAllByName(endpoint.getHost());
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
