package org.priorauth.chassis.http;

import java.io.IOException;
import java.net.InetAddress;

/**
 * The one address that a host is called at. The look-up blocks. The caller connects to this very address: a second
 * look-up could answer otherwise (DNS rebinding).
 */
@FunctionalInterface
public interface Addresses {

    /** The house's own hosts, whose names an operator gives; anywhere. */
    Addresses ANY = InetAddress::getByName;

    /** @throws Forbidden where the house does not go there */
    InetAddress of(String host) throws IOException;

    /** The address leads where the house does not go. */
    class Forbidden extends IOException {
        private static final long serialVersionUID = 1L;

        public Forbidden() {
            super("forbidden address");
        }
    }
}
