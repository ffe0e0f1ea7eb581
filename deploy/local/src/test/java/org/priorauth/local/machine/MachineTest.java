package org.priorauth.local.machine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.priorauth.infrastructure.FreePorts;

class MachineTest {

    @Test
    void aTakenPortIsNamedWithItsOwnerAndAWayOut() throws Exception {
        // Given
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            // When // Then
            assertThatThrownBy(() -> Machine.requireFree("gateway", port)).hasMessage("Port " + port
                    + " for gateway is taken by java (pid " + ProcessHandle.current().pid()
                    + "): stop it, or start with --port gateway=<another>.");
        }
    }

    @Test
    void aPortTakenOnAllAddressesCountsToo() throws Exception {
        // Given
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();

            // When // Then
            assertThatThrownBy(() -> Machine.requireFree("gateway", port)).hasMessageStartingWith("Port " + port);
        }
    }

    @Test
    void aFreePortPasses() {
        // When // Then
        assertThatCode(() -> Machine.requireFree("gateway", FreePorts.next())).doesNotThrowAnyException();
    }

    @Test
    void lessThanAGigabyteOfDiskIsRefused() {
        // When // Then
        assertThatThrownBy(() -> Machine.requireDisk(Path.of(".run"), 700L << 20)).hasMessage(
                "Only 700 MB are free in .run, 1024 MB are needed: free some, or choose another place with --run <directory>.");
    }
}
