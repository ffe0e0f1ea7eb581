package org.priorauth.systemtests.bench.inbox;

import java.util.List;
import java.util.stream.Collectors;

/** Names of invented patients: few enough that many share one, as in a clinic. */
final class Names {

    static final List<String> FAMILY = List.of("Smith", "Johnson", "Garcia", "Martinez", "Nguyen", "Okafor", "Kowalski",
            "Abernathy", "Delacroix", "Haddad", "Ivanova", "Jankowski", "Kaplan", "Lindqvist", "Mendoza", "Nakamura",
            "O'Brien", "Patel", "Quinn", "Rossi", "Sandoval", "Thompson", "Underwood", "Vasquez", "Whitfield", "Xiong",
            "Yamada", "Zimmerman", "Bergstrom", "Castellano", "Dubois", "Eriksen", "Fitzgerald", "Gutierrez",
            "Hargrove",
            "Ibrahim", "Jefferson", "Kilpatrick", "Lombardi", "Montgomery", "Novak", "Olofsson", "Petrov", "Quintero",
            "Ramirez", "Schneider", "Takahashi", "Ulrich", "Velazquez", "Washington");
    static final List<String> GIVEN = List.of("James", "Mary", "Luis", "Anh", "Chidi", "Agnieszka", "Rosa", "Omar",
            "Elena", "Kenji", "Sean", "Priya", "Marco", "Grace", "Ingrid", "Fatima", "Hector", "Aiko", "Walter", "Bea");

    private Names() {}

    /** As an SQL array. */
    static String sql(List<String> names) {
        return names.stream().map(name -> "'" + name.replace("'", "''") + "'")
                .collect(Collectors.joining(",", "(array[", "])"));
    }
}
