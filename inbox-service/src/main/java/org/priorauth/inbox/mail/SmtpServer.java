package org.priorauth.inbox.mail;

import java.io.IOException;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.priorauth.inbox.mail.MailSettings.Server;

/**
 * Hands a mail to a server and tells apart what nobody has, what the server has, and what cannot be known. Blocks. A fault's
 * own words are not kept: they quote addresses.
 */
final class SmtpServer {

    private SmtpServer() {}

    static Sending send(Server server, MimeMessage mail) {
        try (Transport transport = MailSessions.of("smtp", server).getTransport("smtp")) {
            return connected(transport, server, mail);
        } catch (MessagingException atTheEnd) {
            // only the getting of a transport fails here: closing one that sent does not throw
            return new Sending.NotNow("The mail server could not be used.");
        }
    }

    private static Sending connected(Transport transport, Server server, MimeMessage mail) {
        try {
            MailSessions.connect(transport, server);
        } catch (AuthenticationFailedException wrong) {
            return new Sending.NotNow("The mail server does not take the clinic's password.");
        } catch (MessagingException unreachable) {
            return new Sending.NotNow("The mail server could not be reached.");
        }
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Sending.Accepted();
        } catch (MessagingException fault) {
            return judge(fault);
        }
    }

    /** A reply code is the server's word; anything else means that its word was lost. */
    static Sending judge(MessagingException fault) {
        for (Exception at = fault; at instanceof MessagingException one; at = one.getNextException()) {
            int code = code(one);
            if (code >= 400) {
                return code < 500
                        ? new Sending.NotNow("The mail server answered " + code + ".")
                        : new Sending.Refused("The mail server refused it with " + code + ".");
            }
            if (one.getNextException() instanceof IOException) {
                return new Sending.Unknown();
            }
        }
        return new Sending.Unknown();
    }

    private static int code(MessagingException fault) {
        if (fault instanceof SMTPSendFailedException failed) {
            return failed.getReturnCode();
        }
        return fault instanceof SMTPAddressFailedException address ? address.getReturnCode() : 0;
    }
}
