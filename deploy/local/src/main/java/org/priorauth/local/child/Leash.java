package org.priorauth.local.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.jar.JarFile;

/**
 * The main class of every process: runs the given jar, and ends with the launcher. The launcher holds the other end of
 * standard input and never writes; the system closes it when the launcher dies, even by {@code kill -9}.
 */
public final class Leash {

    // With the launcher gone the broker is gone too: there is nothing left to drain to.
    private static final long DRAIN_MILLIS = 5_000;

    private Leash() {}

    public static void main(String[] arguments) throws Exception {
        startDaemon("leash", () -> endWith(System.in));
        Class.forName(mainClass(Path.of(arguments[0]))).getMethod("main", String[].class).invoke(null,
                (Object) new String[0]);
    }

    private static void endWith(InputStream launcher) {
        try {
            while (launcher.read() >= 0) {
                // nothing is said on this line
            }
        } catch (IOException gone) {
            // as good as closed
        }
        startDaemon("leash-halt", Leash::haltSoon);
        System.exit(0);
    }

    private static void haltSoon() {
        try {
            Thread.sleep(DRAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void startDaemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static String mainClass(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue("Main-Class");
        }
    }
}
