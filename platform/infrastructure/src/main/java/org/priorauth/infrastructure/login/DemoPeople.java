package org.priorauth.infrastructure.login;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.priorauth.infrastructure.login.Account.Client;
import org.priorauth.infrastructure.login.Account.Licence;
import org.priorauth.infrastructure.login.Account.Person;

/** The invented staff and programs of two invented clinics. {@code deploy/local/keycloak} holds the same ones. */
public final class DemoPeople {

    public static final String RIVERSIDE = "riverside";
    public static final String LAKEVIEW = "lakeview";

    /** The browser's client: public, code flow. */
    public static final String WEB = "priorauth-web";

    public static final List<Person> PEOPLE = List.of(
            new Person("ana", "Ana Ruiz", RIVERSIDE, List.of("coordinator"), Optional.empty()),
            new Person("chen", "Dr. Mei Chen", RIVERSIDE, List.of("clinician"),
                    Optional.of(new Licence("9999984591", "MD", "MA-248117"))),
            new Person("park", "Joon Park", RIVERSIDE, List.of("clinician"),
                    Optional.of(new Licence("9999985119", "DPT", "PT-20419"))),
            new Person("lee", "Dana Lee", RIVERSIDE, List.of("lead"), Optional.empty()),
            new Person("otto", "Otto Brandt", RIVERSIDE, List.of("ops"), Optional.empty()),
            new Person("audrey", "Audrey Stone", RIVERSIDE, List.of("auditor"), Optional.empty()),
            new Person("luis", "Luis Ortega", LAKEVIEW, List.of("coordinator"), Optional.empty()),
            new Person("lopez", "Dr. Elena Lopez", LAKEVIEW, List.of("clinician"),
                    Optional.of(new Licence("9999985226", "MD", "MA-251903"))));

    public static final List<Client> CLIENTS = List.of(
            new Client("riverside-ehr", "Riverside EHR", Optional.of(RIVERSIDE), List.of("ehr")),
            new Client("lakeview-ehr", "Lakeview EHR", Optional.of(LAKEVIEW), List.of("ehr")),
            new Client("priorauth-submission", "submission", Optional.empty(), List.of("service")));

    private DemoPeople() {}

    public static Optional<Person> person(String id) {
        return PEOPLE.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    public static Optional<Client> client(String id) {
        return CLIENTS.stream().filter(client -> client.id().equals(id)).findFirst();
    }

    static Optional<Account> account(String id) {
        return Stream.<Account>concat(PEOPLE.stream(), CLIENTS.stream()).filter(it -> it.id().equals(id)).findFirst();
    }
}
