package org.priorauth.chassis.payer;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Addresses no payer on the internet has (IANA special-purpose registries, RFC 6890). An IPv4 address that is written
 * as a mapped IPv6 one ({@code ::ffff:10.0.0.1}) reaches us as IPv4: {@link InetAddress} unwraps it.
 */
final class PrivateNetworks {

    private PrivateNetworks() {}

    static boolean contain(InetAddress address) {
        return address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet6Address six ? special6(six) : special4((Inet4Address) address));
    }

    private static boolean special4(Inet4Address address) {
        byte[] octets = address.getAddress();
        int first = octets[0] & 0xff;
        int second = octets[1] & 0xff;
        return first == 0 || first >= 240
                || first == 100 && (second & 0xc0) == 64 // shared by carriers, RFC 6598
                || first == 192 && second == 0 && octets[2] == 0
                || first == 198 && (second & 0xfe) == 18 // benchmarks, RFC 2544
                || address.getHostAddress().equals("168.63.129.16"); // the host of a virtual machine in Azure
    }

    private static boolean special6(Inet6Address address) {
        byte[] octets = address.getAddress();
        int first = octets[0] & 0xff;
        int second = octets[1] & 0xff;
        boolean uniqueLocal = (first & 0xfe) == 0xfc; // RFC 4193
        boolean translated = first == 0 && second == 0x64 && (octets[2] & 0xff) == 0xff; // NAT64, RFC 6052
        boolean sixToFour = first == 0x20 && second == 0x02; // may wrap a private IPv4, RFC 3056
        boolean protocols = first == 0x20 && second == 0x01 && (octets[2] & 0xfe) == 0; // Teredo and others, RFC 2928
        return uniqueLocal || translated || sixToFour || protocols || address.isIPv4CompatibleAddress();
    }
}
