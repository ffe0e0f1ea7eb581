package org.priorauth.inbox.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;

/**
 * A mail server's word that a mail could not be delivered (RFC 3464, or as servers wrote it before). What is only delayed
 * is no bounce.
 *
 * @param messageId of the mail that came back; empty where the server does not say
 * @param status the server's code, e.g. 5.1.1 (RFC 3463, 2); empty where it gives none
 */
record Bounce(Optional<String> messageId, Optional<String> status) {

    private static final int LONGEST = 64 * 1024;
    private static final int MOST_GROUPS = 50;

    /** Empty where the mail is anything else. */
    static Optional<Bounce> in(MimeMessage mail) throws MessagingException, IOException {
        return mail.isMimeType("multipart/report") && mail.getContent() instanceof Multipart parts
                ? reported(parts)
                : plain(mail);
    }

    /** Exim and others name who was not reached in a header; of the rest nobody but a person can tell what it says. */
    private static Optional<Bounce> plain(MimeMessage mail) throws MessagingException {
        boolean failed = mail.getHeader("X-Failed-Recipients", ",") != null;
        Optional<String> original = Optional.ofNullable(mail.getHeader("References", " ")).map(HeaderText::line)
                .flatMap(ids -> Stream.of(ids.strip().split("\\s+")).reduce((first, last) -> last));
        return failed || mailSystem(HeaderText.address(mail.getHeader("From", ",")))
                ? Optional.of(new Bounce(original.filter(id -> failed), Optional.empty()))
                : Optional.empty();
    }

    private static boolean mailSystem(String sender) {
        String address = sender == null ? "" : sender.toLowerCase(Locale.ROOT);
        return address.startsWith("mailer-daemon@") || address.startsWith("postmaster@");
    }

    private static Optional<Bounce> reported(Multipart parts) throws MessagingException, IOException {
        Optional<InternetHeaders> failed = Optional.empty();
        Optional<String> original = Optional.empty();
        for (int at = 0; at < parts.getCount(); at++) {
            Part part = parts.getBodyPart(at);
            if (part.isMimeType("message/delivery-status")) {
                failed = groups(part).stream().filter(Bounce::isFailure).findFirst();
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                original = groups(part).stream().findFirst().flatMap(group -> line(group, "Message-ID"));
            }
        }
        Optional<String> status = failed.flatMap(group -> line(group, "Status"))
                .filter(code -> code.matches("[0-9]\\.[0-9]{1,3}\\.[0-9]{1,3}"));
        return failed.isPresent() ? Optional.of(new Bounce(original, status)) : Optional.empty();
    }

    /** Of the fields for one receiver (RFC 3464, 2.3.3). */
    private static boolean isFailure(InternetHeaders group) {
        return line(group, "Action").filter("failed"::equalsIgnoreCase).isPresent();
    }

    private static Optional<String> line(InternetHeaders group, String name) {
        return Optional.ofNullable(group.getHeader(name, null)).map(HeaderText::line).map(String::strip);
    }

    /** Blocks of header fields, an empty line between: first those of the mail, then those of each receiver. */
    private static List<InternetHeaders> groups(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            InputStream some = new ByteArrayInputStream(in.readNBytes(LONGEST));
            List<InternetHeaders> groups = new ArrayList<>();
            while (some.available() > 0 && groups.size() < MOST_GROUPS) {
                groups.add(new InternetHeaders(some));
            }
            return groups;
        }
    }

    /** As it is said to a person. */
    String sentence() {
        return "A mail server brought it back: it could not be delivered"
                + status.map(code -> " (" + code + meaning(code) + ")").orElse("") + ".";
    }

    /** Those a clinic can do something about (RFC 3463, 3). */
    private static String meaning(String code) {
        return switch (code) {
            case "5.1.1", "5.1.10" -> ", there is no such address";
            case "5.1.2" -> ", there is no such mail server";
            case "5.2.2" -> ", the mailbox is full";
            case "5.3.4" -> ", it is too large";
            case "5.7.1" -> ", the receiver does not let it in";
            default -> "";
        };
    }
}
