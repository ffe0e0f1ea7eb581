package org.priorauth.benefits.payer;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Addresses no payer on the internet has (IANA special-purpose registries, RFC 6890). */
final class PrivateNetworks {

    private PrivateNetworks() {}

    static boolean contain(InetAddress address) {
        return address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet4Address ? special4(address.getAddress()) : special6(address.getAddress()));
    }

    private static boolean special4(byte[] octets) {
        int first = octets[0] & 0xff;
        int second = octets[1] & 0xff;
        return first == 0 || first >= 240
                || first == 100 && (second & 0xc0) == 64 // shared by carriers, RFC 6598
                || first == 192 && second == 0 && octets[2] == 0
                || first == 198 && (second & 0xfe) == 18; // benchmarks, RFC 2544
    }

    private static boolean special6(byte[] octets) {
        int first = octets[0] & 0xff;
        boolean uniqueLocal = (first & 0xfe) == 0xfc; // RFC 4193
        boolean translated = first == 0 && (octets[1] & 0xff) == 0x64 && (octets[2] & 0xff) == 0xff; // NAT64, RFC 6052
        boolean sixToFour = first == 0x20 && octets[1] == 0x02; // may wrap a private IPv4, RFC 3056
        return uniqueLocal || translated || sixToFour;
    }
}
