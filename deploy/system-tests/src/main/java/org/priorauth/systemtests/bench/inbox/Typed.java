package org.priorauth.systemtests.bench.inbox;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;

/** What somebody types into the one box. */
final class Typed {

    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/yyyy");
    private static final LocalDate FIRST_BORN = LocalDate.of(1930, 1, 1);
    private static final int DAYS = 29_000;
    private static final int SOME_PATIENTS = 400;

    private Typed() {}

    static String family() {
        return Desk.any(People.FAMILY);
    }

    static String given() {
        return Desk.any(People.GIVEN);
    }

    /** Two letters changed over. */
    static String slip() {
        String name = family().toLowerCase();
        return name.charAt(0) + name.substring(2, 3) + name.charAt(1) + name.substring(3);
    }

    /** As far as the box has it while somebody types: it asks from the second letter on. */
    static String beginning() {
        String name = family().toLowerCase();
        return name.substring(0, ThreadLocalRandom.current().nextInt(2, name.length()));
    }

    static String day() {
        return AMERICAN.format(FIRST_BORN.plusDays(ThreadLocalRandom.current().nextInt(DAYS)));
    }

    /** On the letters about a patient. */
    static String number() {
        return "AU" + People.number(ThreadLocalRandom.current().nextInt(1, SOME_PATIENTS));
    }

    static String words() {
        SplittableRandom chance = new SplittableRandom();
        return Remarks.word(chance) + " " + Remarks.word(chance);
    }
}
