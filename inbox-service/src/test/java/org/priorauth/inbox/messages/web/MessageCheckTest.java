package org.priorauth.inbox.messages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.priorauth.inbox.messages.Channel;

class MessageCheckTest {

    private static final List<UUID> PAPER = List.of(new UUID(0, 1));

    private static NewMessage mail(String subject, String... to) {
        return new NewMessage("email", null, null, subject, "Text", List.of(to), null, null, null, null, null, null,
                null);
    }

    private static NewMessage portal(String link, List<UUID> papers) {
        return new NewMessage("portal", null, null, null, null, null, null, null, papers, null, null, null, link);
    }

    private static NewMessage fax(String... to) {
        return new NewMessage("fax", null, null, null, null, List.of(to), null, null, PAPER, null, null, null, null);
    }

    private static List<String> faults(NewMessage of, Channel channel) {
        return MessageCheck.faults(of, channel).stream().map(fault -> fault.element() + " " + fault.code()).toList();
    }

    @Test
    void aLineEndNeverGetsIntoAHeader() {
        assertThat(faults(mail("Records\r\nBcc: all@x.example", "um@payer.example"), Channel.EMAIL))
                .containsExactly("subject not-one-line");
        assertThat(faults(mail("Records", "um@payer.example\r\nBcc: all@x.example"), Channel.EMAIL))
                .containsExactly("to no-address");
        assertThat(faults(mail("Records", "um@payer.example, all@x.example"), Channel.EMAIL))
                .containsExactly("to no-address");
    }

    @Test
    void anAddressIsPlain() {
        assertThat(faults(mail("Records", "um.appeals+pt@payer.example"), Channel.EMAIL)).isEmpty();
        assertThat(faults(mail("Records", "Appeals <um@payer.example>"), Channel.EMAIL))
                .containsExactly("to no-address");
        assertThat(faults(mail("Records"), Channel.EMAIL)).containsExactly("to no-address");
    }

    @Test
    void aFaxGoesToOneNumber() {
        assertThat(faults(fax("+15550100"), Channel.FAX)).isEmpty();
        assertThat(faults(fax("+15550100", "+15550101"), Channel.FAX)).containsExactly("to no-number");
        assertThat(faults(fax("-o all"), Channel.FAX)).containsExactly("to no-number");
    }

    @Test
    void aPortalIsReachedSafelyOrNotAtAll() {
        assertThat(faults(portal("https://portal.payer.example/upload", PAPER), Channel.PORTAL)).isEmpty();
        assertThat(faults(portal("javascript:alert(1)", PAPER), Channel.PORTAL)).containsExactly("link not-https");
        assertThat(faults(portal("https://a@evil.example", PAPER), Channel.PORTAL)).containsExactly("link not-https");
        assertThat(faults(portal(null, List.of()), Channel.PORTAL)).containsExactly("documents required",
                "link not-https");
    }
}
