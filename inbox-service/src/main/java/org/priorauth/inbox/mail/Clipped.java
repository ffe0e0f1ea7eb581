package org.priorauth.inbox.mail;

import java.util.Set;

/** Text as it is kept beside a message: without the zero that PostgreSQL refuses, and no longer than a person reads. */
final class Clipped {

    private static final int LONGEST = 200_000;

    private Clipped() {}

    static String of(String text, Set<String> remarks) {
        String clean = text.replace("\0", "").strip();
        if (clean.length() <= LONGEST) {
            return clean;
        }
        remarks.add("Its text is longer than is shown here: the mail is kept whole.");
        return clean.substring(0, LONGEST);
    }
}
