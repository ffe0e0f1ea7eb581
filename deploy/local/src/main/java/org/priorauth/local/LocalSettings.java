package org.priorauth.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.priorauth.local.login.KeycloakLogIn;

/**
 * What one start of the system is given.
 *
 * @param root the checkout: where the modules and what was built of them are
 * @param run everything it writes: {@code data}, {@code logs}, {@code pids}
 * @param keycloak log-in by Keycloak instead of the development log-in
 * @param keepData whether {@code data} outlives the system; logs always do
 * @param partial leave out what is not built, instead of refusing to start
 */
public record LocalSettings(Path root, Path run, Ports ports, Tuning tuning, boolean keepData, boolean keycloak,
        boolean partial) {

    public LocalSettings {
        root = root.toAbsolutePath().normalize();
        run = run.toAbsolutePath().normalize();
    }

    /** As {@code ./start} does it: fixed ports, data that survive in {@code .run}. */
    public static LocalSettings standard(Path root) {
        return new LocalSettings(root, root.resolve(".run"), Ports.standard(), Tuning.LAPTOP, true, false, false);
    }

    /** For system tests: free ports, a directory of its own, data that vanish on close. */
    public static LocalSettings temporary(Path root) {
        Path run = Path.of(System.getProperty("java.io.tmpdir"), "priorauth-run-" + UUID.randomUUID());
        return new LocalSettings(root, run, Ports.free(), Tuning.LAPTOP, false, false, false);
    }

    /** The checkout this JVM works in: the property {@code priorauth.root}, or the nearest folder above with a build. */
    public static Path checkout() {
        String told = System.getProperty("priorauth.root");
        Path folder = Path.of(told == null ? "" : told).toAbsolutePath();
        while (folder != null && Files.notExists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("No mvnw here or in any folder above.");
        }
        return folder;
    }

    /** Elsewhere, with data that stay. */
    public LocalSettings in(Path directory) {
        return new LocalSettings(root, directory, ports, tuning, true, keycloak, partial);
    }

    public LocalSettings on(Ports others) {
        return new LocalSettings(root, run, others, tuning, keepData, keycloak, partial);
    }

    public LocalSettings tuned(Tuning other) {
        return new LocalSettings(root, run, ports, other, keepData, keycloak, partial);
    }

    public LocalSettings withKeycloak(boolean wanted) {
        return new LocalSettings(root, run, ports, tuning, keepData, wanted, partial);
    }

    public LocalSettings partial(boolean allowed) {
        return new LocalSettings(root, run, ports, tuning, keepData, keycloak, allowed);
    }

    public Path data() { return run.resolve("data"); }

    /** Among the data, so that it is forgotten with them. */
    public Path sandboxJournal() {
        return data().resolve("sandbox.journal");
    }

    public Path logs() { return run.resolve("logs"); }

    public Path log(String name) { return logs().resolve(name + ".log"); }

    KeycloakLogIn.Place keycloakPlace() {
        return new KeycloakLogIn.Place(root, run, ports.of("login"), log("keycloak"), pids().resolve("keycloak"));
    }

    public Path pids() { return run.resolve("pids"); }

    public Path launcherPid() { return run.resolve("launcher.pid"); }
}
