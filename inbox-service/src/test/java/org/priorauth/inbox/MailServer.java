package org.priorauth.inbox;

import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A mail server with a mailbox of the clinic {@code mail-clinic}, and fax lines of the clinic {@code fax-clinic}. */
public class MailServer implements QuarkusTestResourceLifecycleManager {

    public static final String ADDRESS = "auth@clinic.example";
    /** What the fax line's webhooks are signed with. */
    public static final String SECRET = "whsec_" + java.util.Base64.getEncoder().encodeToString(new byte[24]);

    private GreenMail mail;

    @Override
    public Map<String, String> start() {
        mail = new GreenMail(new ServerSetup[]{new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)});
        mail.setUser(ADDRESS, "auth", "secret");
        mail.start();
        String imap = String.valueOf(mail.getImap().getPort());
        String smtp = String.valueOf(mail.getSmtp().getPort());
        return Map.ofEntries(Map.entry("inbox.mail.poll-every", "1s"), Map.entry("inbox.mail.largest", "1M"),
                Map.entry("inbox.mail.mailboxes.clinic.tenant", "mail-clinic"),
                Map.entry("inbox.mail.mailboxes.clinic.host", "127.0.0.1"),
                Map.entry("inbox.mail.mailboxes.clinic.port", imap),
                Map.entry("inbox.mail.mailboxes.clinic.user", "auth"),
                Map.entry("inbox.mail.mailboxes.clinic.password", "secret"),
                Map.entry("inbox.mail.mailboxes.clinic.tls", "none"),
                Map.entry("inbox.mail.out.mail-clinic.host", "127.0.0.1"),
                Map.entry("inbox.mail.out.mail-clinic.port", smtp),
                Map.entry("inbox.mail.out.mail-clinic.tls", "none"),
                Map.entry("inbox.mail.out.mail-clinic.from", ADDRESS),
                Map.entry("inbox.fax.lines.main.tenant", "fax-clinic"),
                Map.entry("inbox.fax.lines.main.secret", SECRET));
    }

    @Override
    public void stop() {
        if (mail != null) {
            mail.stop();
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(mail, new TestInjector.MatchesType(GreenMail.class));
    }
}
