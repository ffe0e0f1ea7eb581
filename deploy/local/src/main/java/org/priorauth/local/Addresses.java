package org.priorauth.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What a running system tells other commands: its ports and who gives tokens. Kept in the run directory.
 *
 * @param tokenEndpoint URL of the log-in's token endpoint
 */
public record Addresses(Ports ports, String tokenEndpoint) {

    private static final String TOKEN_ENDPOINT = "token-endpoint";

    public void write(Path run) {
        Properties properties = new Properties();
        ports.all().forEach(port -> properties.setProperty(port.getKey(), port.getValue().toString()));
        properties.setProperty(TOKEN_ENDPOINT, tokenEndpoint);
        try (Writer out = Files.newBufferedWriter(file(run))) {
            properties.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Optional<Addresses> read(Path run) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file(run))) {
            properties.load(in);
        } catch (IOException neverStarted) {
            return Optional.empty();
        }
        Ports ports = Ports.standard();
        for (String name : ports.byName().keySet()) {
            ports = ports.with(name, Integer.parseInt(properties.getProperty(name)));
        }
        return Optional.of(new Addresses(ports, properties.getProperty(TOKEN_ENDPOINT)));
    }

    private static Path file(Path run) { return run.resolve("addresses.properties"); }
}
