package org.priorauth.inbox.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedFileInputStream;

import org.priorauth.contracts.Sha256;
import org.priorauth.inbox.documents.MediaKind;
import org.priorauth.inbox.documents.Original;
import org.priorauth.inbox.messages.store.Arrival;

/**
 * What a mail says. It is read from its file part by part, so that a large one needs no more memory than a small one. PHI.
 *
 * @param papers the mail itself first, then what came in it
 * @param bounce where it is a mail server's word that a mail came back
 */
record ReadMail(String messageId, List<String> refersTo, String from, List<String> to, Arrival.Words words,
        List<Original> papers, List<String> remarks, Optional<Bounce> bounce) {

    private static final int LONGEST_ID = 250;
    private static final int MOST_REFERENCES = 50;

    static ReadMail of(Path file) {
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new java.util.Properties()),
                    new SharedFileInputStream(file.toFile()));
            return read(mail, file);
        } catch (MessagingException | IOException | RuntimeException broken) {
            return unread(file);
        }
    }

    /** Kept in one piece; a person opens it. */
    static ReadMail unread(Path file) {
        return new ReadMail(null, List.of(), null, List.of(), Arrival.Words.NONE, List.of(itself(file)),
                List.of("The mail is not built as mails are: it is kept whole, unread."), Optional.empty());
    }

    /** Of a mail that was not fetched. */
    static ReadMail headers(Fetched.Content.TooLarge large) {
        return new ReadMail(id(large.messageId()), List.of(), HeaderText.address(large.from()), List.of(),
                new Arrival.Words(HeaderText.line(large.date()), HeaderText.line(large.subject()), null, null),
                List.of(), List.of(), Optional.empty());
    }

    private static ReadMail read(MimeMessage mail, Path file) throws MessagingException, IOException {
        MimeWalk parts = MimeWalk.of(mail);
        List<Original> papers = new ArrayList<>(List.of(itself(file)));
        papers.addAll(parts.papers());
        Optional<Bounce> bounce = Bounce.in(mail);
        return new ReadMail(id(mail.getMessageID()), references(mail, bounce), sender(mail), receivers(mail),
                new Arrival.Words(HeaderText.line(mail.getHeader("Date", null)),
                        HeaderText.line(mail.getHeader("Subject", null)), parts.text(), parts.html()),
                papers, parts.remarks(), bounce);
    }

    private static Original itself(Path file) {
        return Original.of("message.eml", file).as(MediaKind.MAIL);
    }

    /** A bounce belongs to what came back, though it does not say so in its own headers. */
    private static List<String> references(MimeMessage mail, Optional<Bounce> bounce) throws MessagingException {
        List<String> found = new ArrayList<>();
        for (String header : new String[]{"References", "In-Reply-To"}) {
            String value = mail.getHeader(header, " ");
            Stream.of(value == null ? new String[0] : value.split("(?<=>)|\\s+")).map(String::strip)
                    .filter(id -> id.startsWith("<") && id.endsWith(">")).map(ReadMail::id).forEach(found::add);
        }
        bounce.flatMap(Bounce::messageId).map(ReadMail::id).ifPresent(found::add);
        // the newest stand last
        List<String> once = found.stream().distinct().toList();
        return once.subList(Math.max(0, once.size() - MOST_REFERENCES), once.size());
    }

    /** An id that no index could hold is as good by its hash. */
    private static String id(String given) {
        String line = HeaderText.line(given);
        return line == null || line.isBlank() ? null : line.length() > LONGEST_ID ? Sha256.of(line) : line.strip();
    }

    private static String sender(MimeMessage mail) throws MessagingException {
        return HeaderText.address(mail.getHeader("From", ","));
    }

    private static List<String> receivers(MimeMessage mail) {
        try {
            Address[] all = mail.getRecipients(RecipientType.TO);
            return Stream.of(all == null ? new Address[0] : all).limit(MOST_REFERENCES)
                    .map(one -> HeaderText.line(((InternetAddress) one).getAddress())).toList();
        } catch (MessagingException | ClassCastException noAddresses) {
            return List.of();
        }
    }
}
