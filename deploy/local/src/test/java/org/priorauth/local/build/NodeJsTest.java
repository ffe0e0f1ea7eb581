package org.priorauth.local.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeJsTest {

    @ParameterizedTest
    @ValueSource(strings = {"v20.0.0", "v22.11.0", "v100.1.0"})
    void aNewEnoughNodePasses(String version) {
        // When // Then
        assertThatCode(() -> NodeJs.require(version)).doesNotThrowAnyException();
    }

    @Test
    void anOldOneIsNamed() {
        // When // Then
        assertThatThrownBy(() -> NodeJs.require("v18.19.1")).hasMessage("Node 20 or newer is needed to build the web "
                + "inbox, and v18.19.1 was found: install it (https://nodejs.org), then start again.");
    }

    @Test
    void noneAtAllIsSaidSo() {
        // When // Then
        assertThatThrownBy(() -> NodeJs.require(NodeJs.version("no-such-command-4711")))
                .hasMessageContaining("none was found");
    }

    @Test
    void aModuleWithoutAPageNeedsNone(@TempDir Path module) {
        // When // Then
        assertThatCode(() -> NodeJs.requireFor(module)).doesNotThrowAnyException();
        assertThat(module).isEmptyDirectory();
    }
}
