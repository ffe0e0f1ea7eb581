package org.priorauth.systemtests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine: {@code -Dpriorauth.chromium}, {@code PRIORAUTH_CHROMIUM}, or one in its usual place. */
final class Chromium {

    private static final String USUAL = "/usr/bin/chromium:/usr/bin/chromium-browser:/usr/bin/google-chrome:"
            + "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

    private Chromium() {}

    static Optional<Path> found() {
        String told = System.getProperty("priorauth.chromium", System.getenv("PRIORAUTH_CHROMIUM"));
        return Stream.of((told == null ? USUAL : told).split(":")).map(Path::of).filter(Files::isExecutable)
                .findFirst();
    }
}
