package org.priorauth.infrastructure.login;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

import org.priorauth.infrastructure.login.Account.Person;

/** The page a browser is sent to: a list of the demo people, one click each, and a form. */
final class LoginPage {

    private static final String TEMPLATE = template();

    private LoginPage() {}

    static String html(Optional<String> complaint) {
        return TEMPLATE.replace("{complaint}", complaint.map(it -> "<p role=\"alert\">" + it + "</p>").orElse(""))
                .replace("{people}", DemoPeople.PEOPLE.stream().map(LoginPage::row).collect(Collectors.joining("\n")));
    }

    private static String row(
            Person person) {
        return """
               <li><form method="post"><input type="hidden" name="username" value="%1$s"><input type="hidden" \
               name="password" value="%1$s"><button><b>%2$s</b><span>%3$s · %4$s</span><kbd>%1$s</kbd></button></form></li>\
               """
                .formatted(person.id(), person.name(), String.join(", ", person.roles()), person.tenant());
    }

    private static String template() {
        try (InputStream page = LoginPage.class.getResourceAsStream("login.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
