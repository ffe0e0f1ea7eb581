package org.priorauth.local.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;

import org.priorauth.infrastructure.login.Account.Person;
import org.priorauth.infrastructure.login.DemoPeople;
import org.priorauth.infrastructure.login.LoginServer;
import org.priorauth.local.LocalSystem;

/** What to do next, printed once all is ready. */
final class Welcome {

    private Welcome() {}

    static String to(LocalSystem system, Duration elapsed) {
        return """

               Prior Auth is ready after %d s.  Ctrl-C stops it; data stay in %s.

                 Web inbox      %s/
                 API            %s/api/  (documents: /q/swagger-ui)
                 Payers         %s/triggers  (what the ending of a member id makes them do)
                 Logs           %s

                 %s
               %s

               File an order as the EHR of Riverside Therapy, then look at it in the web inbox:

               %s

               Watch it move:

                 ./start topics
                 kafka-console-consumer.sh --bootstrap-server %s --topic priorauth.intake.request-changed.v1 \\
                   --from-beginning --property print.key=true --property print.headers=true
               """.formatted(elapsed.toSeconds(), shortened(system, system.settings().data()), system.url("gateway"),
                system.url("gateway"), system.url("sandbox"), shortened(system, system.settings().logs()),
                LoginServer.WARNING, people(), order(system), system.kafkaBootstrapServers());
    }

    static String order(LocalSystem system) {
        return """
               TOKEN=$(curl -s %s -d grant_type=client_credentials -d client_id=riverside-ehr \\
                 -d client_secret=riverside-ehr | sed -n 's/.*"access_token" *: *"\\([^"]*\\)".*/\\1/p') && \\
               curl -i -X POST %s/api/v1/authorizations -H "Authorization: Bearer $TOKEN" \\
                 -H "Idempotency-Key: $(date +%%s)" -H 'Content-Type: application/fhir+json' \\
                 --data-binary @%s""".formatted(system.logIn().tokenEndpoint(), system.url("gateway"),
                SampleOrder.FILE);
    }

    private static String people() {
        return DemoPeople.PEOPLE.stream().collect(Collectors.groupingBy(Person::tenant,
                java.util.LinkedHashMap::new, Collectors.mapping(Welcome::person, Collectors.joining(" · "))))
                .entrySet()
                .stream().map(tenant -> "    %-10s %s".formatted(tenant.getKey(), tenant.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String person(Person person) { return person.id() + " (" + String.join(", ", person.roles()) + ")"; }

    private static Path shortened(LocalSystem system, Path path) {
        Path here = system.settings().root();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
