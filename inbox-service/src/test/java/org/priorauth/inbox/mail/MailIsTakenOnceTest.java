package org.priorauth.inbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.Test;
import org.priorauth.chassis.testing.Database;
import org.priorauth.inbox.InboxTest;
import org.priorauth.inbox.MailServer;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** On a real mail server: every mail is taken once, whatever happens between; what goes out is threaded. */
@QuarkusTest
class MailIsTakenOnceTest extends InboxTest {

    private static final String CLINIC = "mail-clinic";

    GreenMail mail;

    private void deliver(String raw) throws MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()),
                new ByteArrayInputStream(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        mail.getUserManager().getUserByEmail(MailServer.ADDRESS).deliver(message);
    }

    private static String letter(String id, String text) {
        return "Message-ID: <" + id + "@payer.example>\nFrom: um@payer.example\nDate: Mon, 2 Mar 2026 12:00:00 +0000\n"
                + "Subject: " + id + "\n\n" + text + "\n";
    }

    private JsonNode taken(String subject) {
        eventually(() -> !found(subject).isMissingNode());
        return json(coordinator(CLINIC).get("/api/v1/inbox/messages/" + found(subject).path("id").asText()));
    }

    private JsonNode found(String subject) {
        for (JsonNode one : json(coordinator(CLINIC).get("/api/v1/inbox/messages?limit=200")).path("items")) {
            if (subject.equals(one.path("subject").asText())) {
                return one;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    @Test
    void aMailIsOneMessageThoughItComesTwiceAndThePositionIsLost() throws MessagingException {
        // Given
        deliver(letter("twice", "Please send the notes."));
        deliver("Received: by another way\n" + letter("twice", "Please send the notes."));
        deliver(letter("after-twice", "Thank you."));
        taken("after-twice");
        // When
        Database.execute(backing, "update mailbox set last_uid = 0");
        eventually(() -> taken("twice").path("again").size() == 3);
        // Then
        assertThat(
                Database.count(backing, "select count(*) from message where tenant_id = ? and message_id = ?", CLINIC,
                        "<twice@payer.example>"))
                .isEqualTo(1);
        assertThat(taken("twice").path("text").asText()).isEqualTo("Please send the notes.");
    }

    @Test
    void whatIsTooLargeIsLeftThereAndSaid() throws MessagingException {
        // When
        deliver(letter("large", "x".repeat(1_200_000)));
        // Then
        JsonNode message = taken("large");
        assertThat(only(message.path("summary"), "state", "need", "sender")).isEqualTo(
                "{\"state\":\"turned-away\",\"need\":\"turned-away\",\"sender\":\"um@payer.example\"}");
        assertThat(message.path("way").path("why").asText()).contains("larger than this clinic takes (1 MB)");
    }

    @Test
    void anAnswerGoesOutOnceInItsThread() throws MessagingException, IOException {
        // Given
        deliver(letter("question", "Which visits?"));
        JsonNode question = taken("question");
        // When
        Response written = coordinator(CLINIC).contentType("application/json")
                .body("""
                      {"channel":"email","subject":"Re: question","text":"Twelve visits.","to":["um@payer.example"],
                       "answers":"%s"}""".formatted(question.path("summary").path("id").asText()))
                .post("/api/v1/inbox/messages");
        String id = json(written).path("id").asText();
        eventually(() -> "sent".equals(found("Re: question").path("state").asText()));
        // Then
        MimeMessage[] sent = java.util.Arrays.stream(mail.getReceivedMessages())
                .filter(one -> GreenMailUtil.getHeaders(one).contains(id)).toArray(MimeMessage[]::new);
        assertThat(sent).hasSize(1);
        assertThat(sent[0].getHeader("In-Reply-To", null)).isEqualTo("<question@payer.example>");
        assertThat(sent[0].getMessageID()).isEqualTo("<" + id + "@mail.priorauth.invalid>");
        assertThat(found("Re: question").path("thread")).isEqualTo(question.path("summary").path("thread"));
    }

    @Test
    void aMailThatComesBackWasNotSentAndSentAgainItsOldBounceSaysNothing() throws MessagingException {
        // Given
        String id = json(coordinator(CLINIC).contentType("application/json")
                .body("{\"channel\":\"email\",\"subject\":\"To nobody\",\"text\":\"Hello.\",\"to\":[\"um@payer.example\"]}")
                .post("/api/v1/inbox/messages")).path("id").asText();
        eventually(() -> "sent".equals(found("To nobody").path("state").asText()));
        // When
        deliver(BounceTest.report("failed", "5.1.1", "<" + id + "@mail.priorauth.invalid>"));
        // Then
        eventually(() -> "failed".equals(found("To nobody").path("state").asText()));
        assertThat(only(found("To nobody"), "state", "need")).isEqualTo("{\"state\":\"failed\",\"need\":\"not-sent\"}");
        assertThat(work())
                .containsExactly("channel-failure It was not delivered. A mail server brought it back: it could"
                        + " not be delivered (5.1.1, there is no such address).");
        assertThat(found("Undelivered Mail Returned to Sender").path("thread"))
                .isEqualTo(found("To nobody").path("thread"));
        coordinator(CLINIC).contentType("application/json").post("/api/v1/inbox/messages/" + id + "/again");
        eventually(() -> "sent".equals(found("To nobody").path("state").asText()));
        Database.execute(backing, "update mailbox set last_uid = 0");
        deliver(letter("after-bounce", "Thank you."));
        taken("after-bounce");
        assertThat(found("To nobody").path("state").asText()).isEqualTo("sent");
    }

    /** What is to be done about mail, as the queue has it. */
    private List<String> work() {
        List<String> all = new ArrayList<>();
        json(coordinator(CLINIC).get("/api/v1/inbox/work-items?kind=channel-failure")).path("items")
                .forEach(item -> all.add(item.path("kind").asText() + " " + item.path("reason").asText()));
        return all;
    }

    @Test
    void aBounceOfNoMailOfOursIsForAPersonToRead() throws MessagingException {
        // When
        deliver(BounceTest.report("failed", "5.1.1", "<other@elsewhere.example>").replace("Undelivered Mail", "Stray"));
        // Then
        assertThat(taken("Stray Returned to Sender").path("way").path("remarks")).extracting(JsonNode::asText)
                .containsExactly(Bounced.UNKNOWN);
        assertThat(found("Stray Returned to Sender").path("need").asText()).isEqualTo("unreadable");
    }

    @Test
    void aMailThatFetchesRunsAndInjectsIsShownAsItsWords() throws MessagingException {
        // When
        deliver("Message-ID: <tracker@payer.example>\nFrom: um@payer.example\n"
                + "Subject: =?utf-8?Q?tracked=0D=0ABcc:_all@x.example?=\nContent-Type: text/html; charset=x-none\n\n"
                + "<script>steal()</script><img src='https://t.example/p.gif'><p onclick='steal()'>Denied.</p>\n");
        // Then
        JsonNode shown = taken("tracked Bcc: all@x.example");
        assertThat(shown.path("html").asText().strip()).isEqualTo("<p>Denied.</p>");
        assertThat(shown.path("text").asText()).isEqualTo("Denied.");
    }
}
