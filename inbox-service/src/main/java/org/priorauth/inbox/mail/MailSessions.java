package org.priorauth.inbox.mail;

import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Service;
import jakarta.mail.Session;

import org.priorauth.inbox.mail.MailSettings.Server;
import org.priorauth.inbox.mail.MailSettings.Tls;

/** Sessions with the timeouts and the safety that the settings ask for. */
final class MailSessions {

    private MailSessions() {}

    static Session of(String protocol, Server server) {
        Properties settings = new Properties();
        String patience = String.valueOf(server.patience().toMillis());
        for (String which : new String[]{"connectiontimeout", "timeout", "writetimeout"}) {
            settings.put("mail." + protocol + "." + which, patience);
        }
        settings.put("mail." + protocol + ".ssl.enable", String.valueOf(server.tls() == Tls.IMPLICIT));
        settings.put("mail." + protocol + ".ssl.checkserveridentity", "true");
        settings.put("mail." + protocol + ".starttls.enable", String.valueOf(server.tls() == Tls.STARTTLS));
        settings.put("mail." + protocol + ".starttls.required", String.valueOf(server.tls() == Tls.STARTTLS));
        settings.put("mail.imap.partialfetch", "true");
        settings.put("mail.imap.fetchsize", String.valueOf(64 * 1024));
        settings.put("mail.smtp.auth", String.valueOf(server.user().isPresent()));
        // all receivers or none: who got it must be known
        settings.put("mail.smtp.sendpartial", "false");
        return Session.getInstance(settings);
    }

    static void connect(Service service, Server server) throws MessagingException {
        service.connect(server.host(), server.port(), server.user().orElse(null), server.password().orElse(null));
    }
}
