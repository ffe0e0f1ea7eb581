package org.priorauth.inbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which mails say that one of ours came back. */
class BounceTest {

    static final String OURS = "<018f0000-0000-7000-8000-000000000001@mail.priorauth.invalid>";

    @TempDir
    Path folder;

    /** As mail servers write it (RFC 3464, appendix E). */
    static String report(String action, String status, String original) {
        return """
               From: MAILER-DAEMON@mx.example
               Subject: Undelivered Mail Returned to Sender
               Message-ID: <bounce-%s@mx.example>
               Content-Type: multipart/report; report-type=delivery-status; boundary=r

               --r
               Content-Type: text/plain

               I am sorry to have to inform you that your message could not be delivered.
               --r
               Content-Type: message/delivery-status

               Reporting-MTA: dns; mx.example
               Arrival-Date: Mon, 2 Mar 2026 12:00:00 +0000

               Final-Recipient: rfc822; um@payer.example
               Action: %s
               Status: %s
               Diagnostic-Code: smtp; 550 no such user

               --r
               Content-Type: text/rfc822-headers

               Message-ID: %s
               Subject: Appeal

               --r--
               """.formatted(original.hashCode(), action, status, original);
    }

    private ReadMail read(String mail) throws IOException {
        return ReadMail.of(Files.write(folder.resolve("mail.eml"),
                mail.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aFailureNamesTheMailThatCameBackAndBelongsToIt() throws IOException {
        // When
        ReadMail mail = read(report("failed", "5.1.1", OURS));
        // Then
        assertThat(mail.bounce()).contains(new Bounce(Optional.of(OURS), Optional.of("5.1.1")));
        assertThat(mail.bounce().orElseThrow().sentence()).isEqualTo(
                "A mail server brought it back: it could not be delivered (5.1.1, there is no such address).");
        assertThat(mail.refersTo()).containsExactly(OURS);
        assertThat(mail.words().text()).startsWith("I am sorry");
    }

    @Test
    void aStatusThatIsNoneIsLeftOut() throws IOException {
        // When
        ReadMail mail = read(report("Failed", "<script>", OURS));
        // Then
        assertThat(mail.bounce()).contains(new Bounce(Optional.of(OURS), Optional.empty()));
        assertThat(mail.bounce().orElseThrow().sentence())
                .isEqualTo("A mail server brought it back: it could not be delivered.");
    }

    @Test
    void whatIsDelayedOrDeliveredIsNoBounce() throws IOException {
        assertThat(read(report("delayed", "4.4.1", OURS)).bounce()).isEmpty();
        assertThat(read(report("delivered", "2.0.0", OURS)).bounce()).isEmpty();
    }

    @Test
    void aServerOfTheOldKindNamesThemInItsHeaders() throws IOException {
        // When
        ReadMail mail = read(
                "From: Mailer-Daemon@mx.example\nX-Failed-Recipients: um@payer.example\nReferences: " + OURS
                        + "\nContent-Type: text/plain\n\nNo such user.\n");
        // Then
        assertThat(mail.bounce()).contains(new Bounce(Optional.of(OURS), Optional.empty()));
    }

    @Test
    void ofWhatElseAMailSystemWritesNobodyKnowsWhichMailItMeans() throws IOException {
        // When
        ReadMail mail = read("From: Mail System <MAILER-DAEMON@mx.example>\nReferences: " + OURS
                + "\nContent-Type: text/plain\n\nWarning: delayed.\n");
        ReadMail report = read(report("failed", "5.1.1", OURS).replace("Message-ID: " + OURS + "\n", ""));
        // Then
        assertThat(mail.bounce()).contains(new Bounce(Optional.empty(), Optional.empty()));
        assertThat(report.bounce()).contains(new Bounce(Optional.empty(), Optional.of("5.1.1")));
    }

    @Test
    void whoOnlySpeaksOfAFailureBouncesNothing() throws IOException {
        assertThat(
                read("From: um@payer.example\nContent-Type: text/plain\n\nAction: failed\nMessage-ID: " + OURS + "\n")
                        .bounce())
                .isEmpty();
    }
}
