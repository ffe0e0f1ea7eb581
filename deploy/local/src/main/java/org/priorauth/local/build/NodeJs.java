package org.priorauth.local.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.priorauth.infrastructure.InfrastructureException;

/** What the web inbox is built with; Maven's own complaint about its absence is hard to read. */
final class NodeJs {

    private static final int OLDEST = 20;

    private NodeJs() {}

    /** @param module a folder of the build; only one with a web page needs Node */
    static void requireFor(Path module) {
        if (module.resolve("src/main/webui/package.json").toFile().exists()) {
            require(version("node"));
        }
    }

    /** @param version as {@code node --version} prints it; empty when there is none */
    static void require(String version) {
        if (version.isEmpty() || major(version) < OLDEST) {
            throw new InfrastructureException("Node " + OLDEST + " or newer is needed to build the web inbox, and "
                    + (version.isEmpty() ? "none was found" : version + " was found")
                    + ": install it (https://nodejs.org), then start again.");
        }
    }

    static String version(String command) {
        try {
            Process node = new ProcessBuilder(command, "--version").start();
            return new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException absent) {
            return "";
        }
    }

    private static int major(String version) {
        String digits = version.replaceFirst("^v?(\\d+).*$", "$1");
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }
}
