package org.priorauth.local.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what Kafka and the log-in server log to a file: the terminal is for people. */
final class LauncherLog {

    private static final int LARGEST = 16 * 1024 * 1024;

    private LauncherLog() {}

    static void writeTo(Path file) {
        // Kafka brings Log4j along and logs elsewhere; its own hook complains about an early Ctrl-C
        System.setProperty("log4j2.shutdownHookEnabled", "false");
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT.%1$tL %4$-7s [%3$s] %5$s%6$s%n");
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(handler(file));
        Logger.getLogger("").setLevel(Level.INFO);
    }

    /** For commands that print for people and nothing else. */
    static void silence() {
        LogManager.getLogManager().reset();
    }

    private static Handler handler(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Handler handler = new FileHandler(file.toString(), LARGEST, 1, false);
            handler.setFormatter(new SimpleFormatter());
            return handler;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
