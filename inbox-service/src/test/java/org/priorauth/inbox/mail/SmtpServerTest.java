package org.priorauth.inbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.mail.MessagingException;

import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.priorauth.chassis.chain.Cause;
import org.priorauth.chassis.chain.Step;
import org.priorauth.contracts.Actor;
import org.priorauth.inbox.messages.Channel;
import org.priorauth.inbox.messages.Direction;
import org.priorauth.inbox.messages.Message;
import org.priorauth.inbox.messages.Passage;
import org.priorauth.inbox.messages.Sheet;

/** What can be said of a mail after each kind of trouble. */
class SmtpServerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Cause CAUSE = new Cause("riverside", new UUID(0, 1), Actor.service("inbox"), NOW, "x", null,
            null, null);

    private static SMTPSendFailedException answered(int code) {
        return new SMTPSendFailedException("DATA", code, "words", null, null, null, null);
    }

    private static Step<Message> after(Sending sending, int tries) {
        Passage.Waiting waiting = new Passage.Waiting(tries);
        return SendMail.next(Message.of(new Sheet(Channel.EMAIL, Direction.OUT, "<1@x>", "hash", new UUID(0, 1),
                List.of(), "ana", List.of("um@payer.example"), "S", "T", null, NOW, List.of()), waiting), waiting,
                sending, CAUSE);
    }

    @Test
    void aCodeIsTheServersWordAndABrokenLineIsNone() {
        assertThat(SmtpServer.judge(answered(451))).isEqualTo(new Sending.NotNow("The mail server answered 451."));
        assertThat(SmtpServer.judge(answered(554)))
                .isEqualTo(new Sending.Refused("The mail server refused it with 554."));
        assertThat(SmtpServer.judge(new MessagingException("read", new SocketTimeoutException())))
                .isEqualTo(new Sending.Unknown());
    }

    @Test
    void whatMayHaveBeenSentIsNeverSentAgainByItself() {
        // When
        Step<Message> step = after(new Sending.Unknown(), 0);
        // Then
        assertThat(step.state().orElseThrow().passage()).isInstanceOf(Passage.Doubtful.class);
        assertThat(step.errands()).isEmpty();
    }

    @Test
    void whatReachedNobodyIsTriedAgainUntilItsTriesAreSpent() {
        // When
        Step<Message> early = after(new Sending.NotNow("Busy."), 2);
        Step<Message> last = after(new Sending.NotNow("Busy."), 7);
        // Then
        assertThat(early.state().orElseThrow().passage()).isEqualTo(new Passage.Waiting(3));
        assertThat(early.errands()).containsExactly(new Step.Wanted("send-mail", NOW.plusSeconds(120)));
        assertThat(last.state().orElseThrow().passage()).isEqualTo(new Passage.Failed("Busy."));
        assertThat(last.errands()).isEmpty();
    }
}
