package org.priorauth.systemtests.bench.inbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Invented patients, as a table of the filling's own session: few enough names that several share one, as in a clinic, a
 * birth date of their own, and the clinic they are patients of.
 */
final class People {

    static final List<String> FAMILY = List.of("Smith", "Johnson", "Garcia", "Martinez", "Nguyen", "Okafor", "Kowalski",
            "Abernathy", "Delacroix", "Haddad", "Ivanova", "Jankowski", "Kaplan", "Lindqvist", "Mendoza", "Nakamura",
            "Brennan", "Patel", "Quinn", "Rossi", "Sandoval", "Thompson", "Underwood", "Vasquez", "Whitfield", "Xiong",
            "Yamada", "Zimmerman", "Bergstrom", "Castellano", "Dubois", "Eriksen", "Fitzgerald", "Gutierrez",
            "Hargrove", "Ibrahim", "Jefferson", "Kilpatrick", "Lombardi", "Montgomery", "Novak", "Olofsson", "Petrov",
            "Quintero", "Ramirez", "Schneider", "Takahashi", "Ulrich", "Velazquez", "Washington", "Adeyemi", "Bianchi",
            "Chaudhry", "Dominguez", "Espinoza", "Ferrari", "Goldberg", "Hernandez", "Iglesias", "Jorgensen", "Keller",
            "Larsson", "Marchetti", "Nowak", "Ortega", "Pereira", "Ruiz", "Stanton", "Torres", "Vaughn", "Wagner",
            "Young", "Ziegler", "Alvarez", "Bauer", "Cardenas", "Donovan", "Ellison", "Fischer", "Grant", "Holloway");
    static final List<String> GIVEN = List.of("James", "Mary", "Luis", "Anh", "Chidi", "Agnieszka", "Rosa", "Omar",
            "Elena", "Kenji", "Sean", "Priya", "Marco", "Grace", "Ingrid", "Fatima", "Hector", "Aiko", "Walter", "Bea",
            "Carmen", "David", "Esther", "Felix", "Gloria", "Hassan", "Irene", "Jorge", "Karen", "Leon", "Maria",
            "Nadia", "Oscar", "Paula", "Quentin", "Ruth", "Simon", "Teresa", "Ursula", "Victor", "Wendy", "Xavier",
            "Yolanda", "Zoe", "Albert", "Brigitte", "Clara", "Dmitri", "Eva", "Frank");

    /** Of ten patients seven, two and one are theirs. */
    private static final List<String> CLINICS = List.of("riverside", "riverside", "riverside", "riverside", "riverside",
            "riverside", "riverside", "lakeview", "lakeview", "hillcrest");

    private People() {}

    static void table(Connection inbox, int count) throws SQLException {
        try (Statement statement = inbox.createStatement()) {
            statement.execute("create temporary table person as select n, " + pick(FAMILY, 1) + " as family, "
                    + pick(GIVEN, 2) + " as given, date '1930-01-01' + (" + chance(3) + " % 29000)::int as born, "
                    + pick(CLINICS, 4) + " as clinic, substr(md5('patient' || n), 1, 12) as number"
                    + " from generate_series(1, " + count + ") n");
            statement.execute("alter table person add primary key (n)");
            statement.execute("analyze person");
        }
    }

    /** What a patient's member id, orders and authorization numbers are made of. */
    static String number(int patient) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5")
                    .digest(("patient" + patient).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    private static String pick(List<String> some, int salt) {
        return some.stream().collect(Collectors.joining("','", "(array['", "'])")) + "[1 + " + chance(salt) + " % "
                + some.size() + "]";
    }

    /** The same for the same person, whenever the store is made. */
    private static String chance(int salt) {
        return "(hashint8extended(n, " + salt + ") & 2147483647)";
    }
}
