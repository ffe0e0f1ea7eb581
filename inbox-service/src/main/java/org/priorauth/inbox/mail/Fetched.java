package org.priorauth.inbox.mail;

import java.nio.file.Path;
import java.util.List;

import org.priorauth.inbox.mail.MailSettings.Mailbox;

/**
 * A mail as it lies in a mailbox.
 *
 * @param place where, so that it is taken once
 */
record Fetched(Place place, Content content) {

    /** UIDs grow within one UIDVALIDITY (RFC 3501, 2.3.1.1). */
    record Place(String mailbox, long validity, long uid) {}

    /** What of it was fetched. */
    sealed interface Content {

        /** All of it, in a file of its own. */
        record Whole(Path file) implements Content {}

        /** Only what stands on it, for it is too large. */
        record TooLarge(long size, String messageId, String from, String date, String subject) implements Content {}
    }

    /** Some mails of one mailbox, in their order. */
    record Batch(Mailbox of, List<Fetched> mails) {}
}
