package org.priorauth.submission.notice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.priorauth.contracts.Sha256;
import org.priorauth.submission.notice.Notice.Happening;
import org.priorauth.submission.notice.Notice.Refused;
import org.priorauth.submission.notice.Notice.Voice;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads the outside of a notification, fast. A payer that posts its answer as it is, is understood as well; so is the
 * status of a subscription as FHIR R4B and R5 write it.
 */
@ApplicationScoped
class NoticeReader {

    Notice read(byte[] body) {
        NoticeJson.Read read = NoticeJson.read(body);
        return read.refused().<Notice>map(refused -> refused).orElseGet(() -> read(read.tree().orElseThrow()));
    }

    private static Notice read(JsonNode resource) {
        return switch (resource.path("resourceType").asText()) {
            case "Bundle" -> bundle(resource);
            case "ClaimResponse" -> new Notice.News(List.of(bare(resource, Optional.empty())), Voice.UNKNOWN);
            default -> Status.isOne(resource)
                    ? told(Status.of(resource), new Enclosed(resource), "")
                    : foreign("resourceType");
        };
    }

    private static Notice bundle(JsonNode bundle) {
        JsonNode entries = bundle.path("entry");
        Optional<Integer> status = IntStream.range(0, entries.size()).boxed()
                .filter(i -> Status.isOne(entries.get(i).path("resource"))).findFirst();
        if (status.isPresent()) {
            return told(Status.of(entries.get(status.get()).path("resource")), new Enclosed(bundle),
                    "Bundle.entry[" + status.get() + "].resource.");
        }
        return Enclosed.isAnswer(bundle)
                ? new Notice.News(List.of(bare(bundle, Optional.empty())), Voice.UNKNOWN)
                : foreign("Bundle.entry");
    }

    private static Notice told(Status status, Enclosed answers, String place) {
        List<Happening> happenings = happenings(status, answers);
        return switch (status.type()) {
            case "handshake", "heartbeat" -> new Notice.Greeting(status.voice());
            case "query-status" -> happenings.isEmpty()
                    ? new Notice.Greeting(status.voice())
                    : new Notice.News(happenings, status.voice());
            case "event-notification", "query-event" -> new Notice.News(happenings.isEmpty()
                    ? List.of(unnamed(status))
                    : happenings, status.voice());
            default -> happenings.isEmpty()
                    ? Refused.naming(place + status.place("type"), "notification-type",
                            "It is none of handshake, heartbeat, event-notification, query-status, query-event.")
                    : new Notice.News(happenings, status.voice());
        };
    }

    /** First what the events name, then what came along unnamed. */
    private static List<Happening> happenings(Status status, Enclosed answers) {
        Voice voice = status.voice();
        List<Happening> all = new ArrayList<>();
        List<Status.Told> nameless = new ArrayList<>();
        for (Status.Told event : status.events()) {
            List<Happening> found = event.focuses().stream()
                    .flatMap(focus -> answers.named(focus).stream())
                    .map(entry -> enclosed(voice, event.number(), entry, answers)).toList();
            all.addAll(found);
            if (found.isEmpty()) {
                nameless.add(event);
            }
        }
        for (int i = 0; i < nameless.size(); i++) {
            Status.Told event = nameless.get(i);
            all.add(answers.next(nameless.size() - i)
                    .map(entry -> enclosed(voice, event.number(), entry, answers))
                    .orElseGet(() -> absent(voice, event, status)));
        }
        answers.left().forEach(entry -> all.add(bare(answers.at(entry), Optional.of(Enclosed.place(entry)))));
        return List.copyOf(all);
    }

    /** A number that is given twice, to something else, is another event: payers were seen that begin to count anew. */
    private static Happening enclosed(Voice voice, Optional<Long> number, int entry, Enclosed answers) {
        String digest = digest(answers.at(entry));
        return new Happening(voice.subscription().flatMap(id -> number.map(n -> id + "|" + n + "|" + digest))
                .orElse(digest), number, Optional.of(Enclosed.place(entry)));
    }

    /** Id-only or empty: the payer has to be asked. */
    private static Happening absent(Voice voice, Status.Told event, Status status) {
        Optional<String> focus = event.focuses().stream().findFirst();
        String key = voice.subscription().flatMap(id -> event.number().map(number -> id + "|" + number))
                .orElseGet(() -> digest(status.parameters()));
        return new Happening(key + focus.map(name -> "|" + Status.bounded(name)).orElse(""), event.number(), focus);
    }

    private static Happening unnamed(Status status) {
        return new Happening(digest(status.parameters()), Optional.empty(), Optional.empty());
    }

    private static Happening bare(JsonNode answer, Optional<String> place) {
        return new Happening(digest(answer), Optional.empty(), place.or(() -> Optional.of("/")));
    }

    private static String digest(JsonNode resource) {
        return "sha256:" + Sha256.of(resource.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Notice foreign(String element) {
        return Refused.naming(element, "not-a-notification",
                "Expected is a Bundle whose first entry is the subscription's status, or an answer: "
                        + "a Bundle with a ClaimResponse, or a ClaimResponse.");
    }
}
