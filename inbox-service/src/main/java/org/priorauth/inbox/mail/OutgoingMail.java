package org.priorauth.inbox.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Properties;

import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.priorauth.inbox.messages.Attachment;
import org.priorauth.inbox.messages.Sheet;

/** A message of ours as a mail. */
final class OutgoingMail extends MimeMessage {

    private final String messageId;

    private OutgoingMail(String messageId) {
        super(Session.getInstance(new Properties()));
        this.messageId = messageId;
    }

    /** @param files the attachments' bytes, in their order */
    static MimeMessage of(Sheet sheet, String from, List<Path> files) throws MessagingException, IOException {
        OutgoingMail mail = new OutgoingMail(sheet.messageId());
        mail.setFrom(new InternetAddress(from, true));
        for (String to : sheet.recipients()) {
            mail.addRecipient(RecipientType.TO, new InternetAddress(to, true));
        }
        mail.setSubject(sheet.subject(), StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(sheet.at()));
        mail.refer(sheet.refersTo());
        mail.setContent(parts(sheet, files));
        mail.saveChanges();
        return mail;
    }

    private void refer(List<String> refersTo) throws MessagingException {
        if (!refersTo.isEmpty()) {
            setHeader("In-Reply-To", refersTo.get(refersTo.size() - 1));
            setHeader("References", String.join("\r\n ", refersTo));
        }
    }

    private static MimeMultipart parts(Sheet sheet, List<Path> files) throws MessagingException, IOException {
        MimeMultipart all = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(sheet.text(), StandardCharsets.UTF_8.name());
        all.addBodyPart(text);
        for (int at = 0; at < files.size(); at++) {
            all.addBodyPart(paper(sheet.attachments().get(at), files.get(at)));
        }
        return all;
    }

    private static MimeBodyPart paper(Attachment paper, Path file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new FileDataSource(file.toFile()) {
            @Override
            public String getContentType() { return paper.mediaType(); }
        }));
        part.setFileName(paper.name());
        part.setDisposition(ATTACHMENT);
        return part;
    }

    /** The same at every try, so that a receiver knows a second copy (RFC 5322, 3.6.4). */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
