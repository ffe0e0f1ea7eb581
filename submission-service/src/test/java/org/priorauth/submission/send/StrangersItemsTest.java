package org.priorauth.submission.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.priorauth.chassis.http.Reply;
import org.priorauth.chassis.testing.Cast;
import org.priorauth.chassis.testing.TestJson;
import org.priorauth.contracts.submission.Attention;
import org.priorauth.contracts.submission.LineDecision;
import org.priorauth.submission.answer.InquiryReader.Found;
import org.priorauth.submission.answer.Readers;
import org.priorauth.submission.domain.Assembling;
import org.priorauth.submission.domain.Attentions;
import org.priorauth.submission.domain.Confirmed;
import org.priorauth.submission.domain.Decided;
import org.priorauth.submission.domain.Facts;
import org.priorauth.submission.domain.Failed;
import org.priorauth.submission.domain.Intent;
import org.priorauth.submission.domain.Sending;
import org.priorauth.submission.domain.Submission;
import org.priorauth.submission.outside.Filling;
import org.priorauth.submission.outside.Item;
import org.priorauth.submission.outside.Received;
import org.priorauth.submission.pas.Request;
import org.priorauth.submission.pas.Requests;
import org.priorauth.submission.web.StateNames;

/**
 * Payer answers by somebody who never saw this service. What is to come of each, and by which of his words it is right,
 * he wrote into the item; how it is read here stands in read-as.txt.
 */
class StrangersItemsTest {

    private static final Path FOLDER = Path.of("src/test/resources/payer-unseen");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Map<String, String> READ_AS = Item.table(FOLDER.resolve("read-as.txt"));

    /** Answers, as far as they need no wire: what is a matter of the HTTP client is in {@code StrangersNoticesTest}. */
    static Stream<Item> items() {
        return Item.all(FOLDER).stream().filter(one -> !one.needsTheWire() && !one.name().endsWith("50-mb"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void anAnswerIsReadAsItIsMeant(Item item) throws IOException {
        assertThat(outcome(item)).isEqualTo(READ_AS.get(item.name()));
    }

    @Test
    void noneIsForgotten() {
        assertThat(items().map(Item::name)).containsExactlyInAnyOrderElementsOf(READ_AS.keySet());
    }

    private static String outcome(Item item) throws IOException {
        Facts facts = Facts.none().with(Cast.accepted(Requests.AUTHORIZATION, item.order("M-1")));
        Request request = Requests.of(item.order("M-1"));
        byte[] bytes = Requests.writer().first(request);
        Filling filling = new Filling().with(new Received(TestJson.MAPPER.readTree(bytes), bytes));
        Sending sending = new Assembling(facts).packed(request.intent()).confirm(Confirmed.byPerson(Cast.ANA, NOON));
        return item.steps().stream().map(step -> step.get("on").equals("submit")
                ? submitted(sending, step, filling)
                : inquired(sending, step, filling)).collect(Collectors.joining(" → "));
    }

    private static String submitted(Sending sending, Map<String, Object> step, Filling filling) {
        Delivery delivery = new Replies(Readers.answers()).read(Requests.payer(), reply(step, filling),
                sending.intent());
        if (delivery instanceof Delivery.Answered answered) {
            return words(sending.answered(answered.answer(), NOON, NOON));
        }
        if (delivery instanceof Delivery.Ended ended) {
            return "refused " + ended.why().code();
        }
        return delivery instanceof Delivery.InVain inVain ? "in vain " + inVain.why() : "taken";
    }

    private static String inquired(Sending sending, Map<String, Object> step, Filling filling) {
        Intent intent = sending.intent();
        Found found = Readers.inquiries().read(body(step, filling), intent);
        return found instanceof Found.Known known
                ? words(sending.answered(known.answer(), NOON, NOON))
                : found.getClass().getSimpleName().toLowerCase();
    }

    private static Reply reply(Map<String, Object> step, Filling filling) {
        if (step.containsKey("fault")) {
            return new Reply.Lost(step.get("fault").toString().contains("reset")
                    ? Reply.Why.CUT_OFF
                    : Reply.Why.TIMED_OUT);
        }
        return new Reply.Whole((Integer) step.get("status"), body(step, filling), Optional.<Duration>empty(),
                Optional.ofNullable(Item.map(step.get("headers")).get("Content-Type")).map(Object::toString));
    }

    private static byte[] body(Map<String, Object> step, Filling filling) {
        String text = filling.fill(String.valueOf(step.getOrDefault("body", "")), Instant.now());
        String how = String.valueOf(step.get("transform"));
        return (how.startsWith("utf") ? "\uFEFF" + text : text)
                .getBytes(how.startsWith("utf-16") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
    }

    private static String words(Submission state) {
        String what = StateNames.of(state)
                + (state instanceof Decided decided ? " " + decided.decision() : "")
                + (state instanceof Failed failed ? " " + failed.failure().code() : "");
        return Stream.of(Stream.of(what),
                state.told().stream().flatMap(file -> file.lines().stream()).map(StrangersItemsTest::words),
                Attentions.of(state).stream().map(Attention::kind).map(kind -> "! " + kind))
                .flatMap(all -> all).collect(Collectors.joining("; "));
    }

    private static String words(LineDecision line) {
        return Stream.of(line.line() == null ? "+" : line.line(), line.action(), line.authorizationNumber(),
                line.administrativeReference() == null ? null : "(" + line.administrativeReference() + ")",
                line.quantity() == null ? null : line.quantity().toPlainString() + " " + line.unit(),
                line.period() == null ? null : line.period().start() + "/" + line.period().end())
                .filter(one -> one != null).map(Object::toString).collect(Collectors.joining(" "));
    }
}
