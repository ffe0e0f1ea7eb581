package org.priorauth.local.login;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

import org.priorauth.infrastructure.InfrastructureException;
import org.priorauth.local.login.KeycloakLogIn.Place;

/** Keycloak's own folder: fetched by Maven once, with our realm put where it imports from. */
final class KeycloakHome {

    private KeycloakHome() {}

    static Path prepared(Place place, Consumer<String> progress) throws IOException {
        if (Files.notExists(place.unpacked())) {
            progress.accept("fetching Keycloak with Maven (150 MB, once)");
            fetch(place);
        }
        Path home = find(place.unpacked());
        Files.copy(place.root().resolve("deploy/local/keycloak/realm.json"),
                Files.createDirectories(home.resolve("data/import")).resolve("realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        return home;
    }

    private static void fetch(Place place) throws IOException {
        Files.createDirectories(place.log().getParent());
        Process maven = new ProcessBuilder("./mvnw", "-B", "-q", "-pl", "deploy/local", "dependency:unpack@keycloak",
                "-Dkeycloak.directory=" + place.unpacked()).directory(place.root().toFile()).redirectErrorStream(true)
                .redirectOutput(place.log().toFile()).start();
        if (maven.onExit().join().exitValue() != 0) {
            throw new InfrastructureException("Maven could not fetch Keycloak: see " + place.log() + ".");
        }
    }

    private static Path find(Path unpacked) throws IOException {
        try (var homes = Files.list(unpacked)) {
            return homes.filter(home -> Files.exists(home.resolve("bin/kc.sh"))).findFirst()
                    .orElseThrow(() -> new InfrastructureException(
                            "Keycloak is not in " + unpacked + ": delete that folder and start again."));
        }
    }
}
