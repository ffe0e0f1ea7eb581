package org.priorauth.local.login;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.priorauth.infrastructure.InfrastructureException;
import org.priorauth.local.child.Ending;
import org.priorauth.local.child.PidFile;

/** Keycloak with the realm of {@code deploy/local/keycloak}: the same people, the same claims, as in production. */
public final class KeycloakLogIn implements LogIn {

    // instead of kc.sh's own, which choose another collector
    private static final String FLAGS = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms64m -Xmx384m"
            + " -XX:MaxMetaspaceSize=256m -Djava.security.egd=file:/dev/urandom";
    private static final Duration STARTING = Duration.ofSeconds(180);
    private static final Duration STOPPING = Duration.ofSeconds(20);
    private static final long PAUSE_MILLIS = 300;

    private final Place place;
    private final Process process;

    private KeycloakLogIn(Place place, Process process) {
        this.place = place;
        this.process = process;
    }

    /**
     * Where it runs.
     *
     * @param root the checkout
     * @param run holds the unpacked server and its data
     * @param pid its pid file
     */
    public record Place(Path root, Path run, int port, Path log, Path pid) {

        Path unpacked() { return run.resolve("keycloak"); }

        String url() { return "http://127.0.0.1:" + port; }
    }

    public static KeycloakLogIn start(Place place, Consumer<String> progress) {
        try {
            Path home = KeycloakHome.prepared(place, progress);
            progress.accept("starting Keycloak");
            KeycloakLogIn keycloak = new KeycloakLogIn(place, launch(place, home));
            keycloak.awaitReady();
            return keycloak;
        } catch (IOException e) {
            throw new InfrastructureException("Keycloak did not start: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public String issuer() { return place.url() + "/realms/priorauth"; }

    @Override
    public String tokenEndpoint() { return issuer() + "/protocol/openid-connect/token"; }

    @Override
    public String token(String who) { return TokenRequest.send(tokenEndpoint(), who); }

    @Override
    public void close() {
        Ending.of(process.toHandle(), STOPPING);
        new PidFile(place.pid()).delete();
    }

    private static Process launch(Place place, Path home) throws IOException {
        String mark = "-Dpriorauth.process=keycloak@" + place.run();
        ProcessBuilder builder = new ProcessBuilder(List.of("sh", "-c", "trap '' INT; exec \"$@\"", "prior-auth", "sh",
                home.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm", "--http-host=127.0.0.1",
                "--http-port=" + place.port(), "--hostname=" + place.url())).redirectErrorStream(true)
                .redirectOutput(Redirect.to(place.log().toFile()));
        builder.environment().put("JAVA_OPTS", FLAGS + " " + mark);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        new PidFile(place.pid()).write(process.toHandle(), mark);
        return process;
    }

    private void awaitReady() {
        Instant end = Instant.now().plus(STARTING);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new InfrastructureException("Keycloak did not come up: see " + place.log() + ".");
            }
        }
    }

    private boolean answers() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            var connection = (HttpURLConnection) URI.create(issuer()).toURL().openConnection();
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InfrastructureException("Interrupted while Keycloak started.", e);
        }
    }
}
