package org.priorauth.chassis.payer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.priorauth.chassis.http.Addresses;

class EndpointsTest {

    private static final Endpoints STRICT = new Endpoints(false);
    private static final Endpoints LOCAL = new Endpoints(true);

    @ParameterizedTest
    @ValueSource(strings = {"https://fhir.payer.example/r4", "https://203.0.113.7:8443/r4", "https://[2620:fe::9]/r4"})
    void aPublicHttpsAddressIsCalled(String url) {
        assertThat(STRICT.objectionTo(URI.create(url))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"http://fhir.payer.example/r4, must be https", "ftp://fhir.payer.example/r4, must be https",
            "https:///r4, must be a URL with a host", "fhir.payer.example, must be a URL with a host",
            "https://me:secret@fhir.payer.example, 'must have no user, query or fragment'",
            "https://fhir.payer.example/r4?x=1, 'must have no user, query or fragment'",
            "https://10.1.2.3/r4, must not be a private address", "https://172.31.0.1, must not be a private address",
            "https://192.168.1.1, must not be a private address",
            "https://169.254.169.254, must not be a private address",
            "https://100.64.0.1, must not be a private address", "https://0.0.0.0, must not be a private address",
            "https://198.18.0.1, must not be a private address", "https://240.0.0.1, must not be a private address",
            "https://224.0.0.1, must not be a private address", "https://[fd00::1], must not be a private address",
            "https://[fe80::1], must not be a private address",
            "https://[::ffff:10.0.0.1], must not be a private address",
            "https://[64:ff9b::a00:1], must not be a private address",
            "https://[2002:a00:1::], must not be a private address",
            "https://[2001:0:a00:1::], must not be a private address",
            "https://[::a00:1], must not be a private address",
            "https://[::ffff:169.254.169.254], must not be a private address",
            "https://[fd00:ec2::254], must not be a private address",
            "https://168.63.129.16, must not be a private address",
            "https://2130706433, loopback needs allow-loopback-http=true",
            "http://127.0.0.1.evil.example/fhir, must be https",
            "http://127.0.0.1:8090, loopback needs allow-loopback-http=true",
            "https://127.1, must be a URL with a host",
            "http://localhost:8090, loopback needs allow-loopback-http=true",
            "http://[::1]:8090, loopback needs allow-loopback-http=true"})
    void anyOtherIsNot(String url, String objection) {
        assertThat(STRICT.objectionTo(URI.create(url))).contains(objection);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8090/payers/aetna/fhir", "http://localhost:8090", "http://[::1]:8090"})
    void theSandboxOnThisMachineIsCalledWhereThatIsAllowed(String url) {
        assertThat(LOCAL.objectionTo(URI.create(url))).isEmpty();
    }

    @Test
    void allowingLoopbackAllowsNoPrivateNetwork() {
        assertThat(LOCAL.objectionTo(URI.create("http://192.168.1.1"))).contains("must be https");
        assertThat(LOCAL.objectionTo(URI.create("https://192.168.1.1"))).contains("must not be a private address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "2130706433", "[::ffff:127.0.0.1]"})
    void aNameThatLeadsToThisMachineIsFoundOutWhenItIsCalled(String name) {
        assertThatThrownBy(() -> STRICT.of(name)).isInstanceOf(Addresses.Forbidden.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.7", "169.254.169.254", "::ffff:10.0.0.7", "fd00::1", "fe80::1", "127.0.0.1"})
    void onePrivateAddressAmongANamesAddressesIsEnough(String hidden) {
        // Given
        Endpoints endpoints = new Endpoints(false,
                name -> new InetAddress[]{InetAddress.getByName("203.0.113.7"), InetAddress.getByName(hidden)});

        // When, Then
        assertThatThrownBy(() -> endpoints.of("fhir.payer.example")).isInstanceOf(Addresses.Forbidden.class);
    }

    @Test
    void aPublicNameIsLookedUpOnce() throws IOException {
        // Given
        int[] lookUps = {0};
        Endpoints endpoints = new Endpoints(false, name -> {
            lookUps[0]++;
            return new InetAddress[]{InetAddress.getByName("203.0.113.7")};
        });

        // When
        InetAddress address = endpoints.of("fhir.payer.example");

        // Then
        assertThat(address.getHostAddress()).isEqualTo("203.0.113.7");
        assertThat(lookUps[0]).isEqualTo(1);
    }

    @Test
    void theSandboxIsFoundWhereLoopbackIsAllowed() throws IOException {
        assertThat(LOCAL.of("127.0.0.1").getHostAddress()).isEqualTo("127.0.0.1");
    }
}
