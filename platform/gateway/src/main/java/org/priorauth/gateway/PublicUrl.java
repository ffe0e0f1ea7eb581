package org.priorauth.gateway;

import java.net.URI;
import java.util.Locale;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Where the world finds the gateway: an origin, {@code scheme://host[:port]}, and nothing behind it. */
@Singleton
public class PublicUrl {

    private final URI url;

    @Inject
    PublicUrl(GatewaySettings settings) {
        this(settings.publicUrl());
    }

    public PublicUrl(URI url) {
        if (url.getHost() == null || !url.toString().equals(url.getScheme() + "://" + url.getAuthority())
                || url.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "PRIORAUTH_PUBLIC_URL is scheme://host[:port] without a path or a slash at its end, not " + url);
        }
        this.url = url;
    }

    public boolean isHttps() { return "https".equals(url.getScheme()); }

    public String scheme() {
        return url.getScheme();
    }

    public String host() {
        return url.getHost();
    }

    /** Host and port as a Host header has them. */
    public String authority() {
        return url.getAuthority();
    }

    /** As a browser writes it into the Origin header: lower case, no default port (RFC 6454, 6.2). */
    public String origin() {
        boolean standard = url.getPort() == -1 || url.getPort() == (isHttps() ? 443 : 80);
        return (url.getScheme() + "://" + url.getHost() + (standard ? "" : ":" + url.getPort()))
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() { return url.toString(); }
}
