package org.priorauth.inbox.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;

import org.eclipse.angus.mail.imap.IMAPMessage;
import org.priorauth.inbox.documents.Spool;
import org.priorauth.inbox.mail.Fetched.Content;
import org.priorauth.inbox.mail.MailSettings.Mailbox;

/**
 * Fetches mails, each into a file, without changing the mailbox: what was taken is known here, not there. Blocks.
 */
@ApplicationScoped
class ImapReader {

    static final int AT_ONCE = 10;

    private final Spool spool;
    private final MailSettings settings;

    ImapReader(Spool spool, MailSettings settings) {
        this.spool = spool;
        this.settings = settings;
    }

    List<Fetched> fetch(String name, Mailbox mailbox, MailboxPositions.Position after)
            throws MessagingException, IOException {
        try (Store store = MailSessions.of("imap", mailbox.server()).getStore("imap")) {
            MailSessions.connect(store, mailbox.server());
            try (Folder folder = store.getFolder(mailbox.folder())) {
                folder.open(Folder.READ_ONLY);
                return fetch(name, folder, (UIDFolder) folder, after);
            }
        }
    }

    private List<Fetched> fetch(String name, Folder folder, UIDFolder uids, MailboxPositions.Position after)
            throws MessagingException, IOException {
        long validity = uids.getUIDValidity();
        // another validity means that all UIDs were given anew: what is known is then known by its content
        long last = after.validity() == validity ? after.uid() : 0;
        List<Fetched> found = new ArrayList<>();
        for (Long uid : newer(folder, uids, last)) {
            Optional<Content> content = content(uids.getMessageByUID(uid), found);
            content.ifPresent(one -> found.add(new Fetched(new Fetched.Place(name, validity, uid), one)));
            if (content.isEmpty()) {
                break;
            }
        }
        return found;
    }

    /** Where the line breaks, what was fetched before is taken; empty then. */
    private Optional<Content> content(Message mail, List<Fetched> before) throws MessagingException, IOException {
        try {
            return Optional.of(content((IMAPMessage) mail));
        } catch (MessagingException | IOException | RuntimeException cutOff) {
            if (before.isEmpty()) {
                throw cutOff;
            }
            return Optional.empty();
        }
    }

    /** The server answers a range with its last mail even where that is older (RFC 3501, 6.4.8). */
    private static List<Long> newer(Folder folder, UIDFolder uids, long last) throws MessagingException {
        List<Long> newer = new ArrayList<>();
        for (Message mail : uids.getMessagesByUID(last + 1, UIDFolder.LASTUID)) {
            newer.add(mail == null ? 0 : uids.getUID(mail));
        }
        return newer.stream().filter(uid -> uid > last).sorted(Comparator.naturalOrder()).limit(AT_ONCE).toList();
    }

    private Content content(IMAPMessage mail) throws MessagingException, IOException {
        return mail.getSize() > settings.largest().asLongValue() ? tooLarge(mail) : whole(mail);
    }

    private static Content tooLarge(IMAPMessage mail) throws MessagingException {
        return new Content.TooLarge(mail.getSize(), mail.getMessageID(), first(mail, "From"), first(mail, "Date"),
                mail.getSubject());
    }

    private static String first(IMAPMessage mail, String header) throws MessagingException {
        String[] values = mail.getHeader(header);
        return values == null ? null : values[0];
    }

    private Content whole(IMAPMessage mail) throws MessagingException, IOException {
        Path file = spool.file();
        try (InputStream in = mail.getMimeStream()) {
            Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return new Content.Whole(file);
        } catch (IOException | RuntimeException cutOff) {
            spool.drop(file);
            throw cutOff;
        }
    }

    /** What was fetched is stored, or will be fetched again. */
    void drop(List<Fetched> mails) {
        mails.stream().map(Fetched::content).filter(Content.Whole.class::isInstance)
                .forEach(content -> spool.drop(((Content.Whole) content).file()));
    }
}
