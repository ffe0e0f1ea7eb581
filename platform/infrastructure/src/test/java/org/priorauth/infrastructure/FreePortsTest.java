package org.priorauth.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class FreePortsTest {

    @Test
    void noPortIsGivenTwice() {
        // When
        List<Integer> ports = IntStream.range(0, 300).parallel().map(i -> FreePorts.next()).boxed().toList();

        // Then
        assertThat(ports).doesNotHaveDuplicates().allMatch(port -> port >= 20_000 && port < 32_000);
    }

    @Test
    void aPortSomebodyListensOnIsNotFree() throws Exception {
        // Given
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {

            // When
            boolean free = FreePorts.isFree(socket.getLocalPort());

            // Then
            assertThat(free).isFalse();
        }
    }
}
