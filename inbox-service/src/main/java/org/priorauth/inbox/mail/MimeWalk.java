package org.priorauth.inbox.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

import org.priorauth.inbox.documents.Original;

/** Goes through the parts of a mail, however they are nested, and sorts them: words, papers, what is left unread. */
final class MimeWalk {

    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 200;
    private static final int LONGEST_TEXT = 1024 * 1024;

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder markup = new StringBuilder();
    private final List<Original> papers = new ArrayList<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private int parts;

    private MimeWalk() {}

    static MimeWalk of(MimeMessage mail) {
        MimeWalk walk = new MimeWalk();
        walk.look(mail, 0);
        return walk;
    }

    /** The plain words; where there are none, those of the markup. */
    String text() {
        String words = plain.isEmpty() ? SafeHtml.words(markup.toString()) : plain.toString();
        return Clipped.of(words, remarks);
    }

    /** Harmless; null where the mail is plain. */
    String html() {
        return markup.isEmpty() ? null : SafeHtml.harmless(markup.toString());
    }

    List<Original> papers() {
        return papers;
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** One broken part takes no other with it: the mail is kept whole beside its parts. */
    private void look(Part part, int depth) {
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            remarks.add("It is nested deeper, or has more parts, than is read here: it is kept whole.");
            return;
        }
        try {
            sort(part, depth);
        } catch (MessagingException | IOException | RuntimeException broken) {
            remarks.add("A part of it could not be read: the mail is kept whole.");
        }
    }

    private void sort(Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart many) {
            for (int at = 0; at < many.getCount(); at++) {
                BodyPart one = many.getBodyPart(at);
                look(one, depth + 1);
            }
        } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof MimeMessage inner) {
            look(inner, depth + 1);
        } else if (isWords(part)) {
            StringBuilder to = part.isMimeType("text/html") ? markup : plain;
            to.append(to.isEmpty() ? "" : "\n").append(words(part));
        } else {
            paper(part);
        }
    }

    private static boolean isWords(Part part) throws MessagingException {
        return !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) && part.getFileName() == null
                && (part.isMimeType("text/plain") || part.isMimeType("text/html"));
    }

    private String words(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            byte[] bytes = in.readNBytes(LONGEST_TEXT);
            if (in.read() >= 0) {
                remarks.add("Its text is longer than is shown here: the mail is kept whole.");
            }
            return Charsets.decode(bytes, part.getContentType());
        }
    }

    private void paper(Part part) throws MessagingException, IOException {
        Original paper = Original.from(HeaderText.line(part.getFileName()), () -> decoded(part));
        if (paper.size() > 0) {
            papers.add(paper);
        }
    }

    private static InputStream decoded(Part part) throws IOException {
        try {
            return part.getInputStream();
        } catch (MessagingException broken) {
            throw new IOException("a part that cannot be decoded", broken);
        }
    }
}
