package org.priorauth.local.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.infrastructure.login.Account.Person;
import org.priorauth.infrastructure.login.DemoPeople;
import org.priorauth.infrastructure.login.LoginServer;
import org.priorauth.local.LocalSystem;

/** What to do next, printed once all is ready. */
final class Welcome {

    private Welcome() {}

    /** @param sample the file with the order to paste */
    static String to(LocalSystem system, Path sample, Duration elapsed) {
        Path root = system.settings().root();
        Map<String, String> words = Map.ofEntries(Map.entry("seconds", Long.toString(elapsed.toSeconds())),
                Map.entry("data", shortened(root, system.settings().data())),
                Map.entry("logs", shortened(root, system.settings().logs())),
                Map.entry("sample", shortened(Path.of("").toAbsolutePath(), sample)),
                Map.entry("gateway", system.url("gateway").toString()),
                Map.entry("sandbox", system.url("sandbox").toString()),
                Map.entry("tokens", system.logIn().tokenEndpoint()), Map.entry("kafka", system.kafkaBootstrapServers()),
                Map.entry("warning", LoginServer.WARNING),
                Map.entry("people", people(DemoPeople.RIVERSIDE) + "\n" + people(DemoPeople.LAKEVIEW)));
        return filled(template(), words);
    }

    private static String filled(String text, Map<String, String> words) {
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace("{" + word.getKey() + "}", word.getValue());
        }
        return text;
    }

    private static String people(String tenant) {
        Stream<Person> staff = DemoPeople.PEOPLE.stream().filter(person -> person.tenant().equals(tenant));
        return "    %-10s %s".formatted(tenant, staff.map(Welcome::person).collect(Collectors.joining(" · ")));
    }

    private static String person(Person person) { return person.id() + " (" + String.join(", ", person.roles()) + ")"; }

    private static String shortened(Path root, Path path) {
        return (path.startsWith(root) ? root.relativize(path) : path).toString();
    }

    private static String template() {
        try (InputStream text = Welcome.class.getResourceAsStream("welcome.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
