package org.priorauth.submission.packet;

import static org.priorauth.submission.packet.Reading.each;
import static org.priorauth.submission.packet.Reading.extension;
import static org.priorauth.submission.packet.Reading.text;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.contracts.DocumentRef;
import org.priorauth.submission.paper.PdfPacket;
import org.priorauth.submission.paper.Section;
import org.priorauth.submission.pas.Attached;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A request on paper: what is asked, in plain words, then the letter and the records; from the very bytes of the packet. */
final class PacketPaper {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PacketSummary summary;

    private PacketPaper(PacketSummary summary) { this.summary = summary; }

    static PdfPacket of(byte[] packet) throws IOException {
        JsonNode bundle = JSON.readTree(packet);
        PacketPaper paper = new PacketPaper(Summaries.of(bundle, Optional.empty()));
        return PdfPacket.of(papers(bundle), paper::sections);
    }

    private static List<Attached> papers(JsonNode bundle) {
        Reading reading = new Reading(bundle);
        return each(bundle.path("entry").path(0).path("resource").path("supportingInfo"))
                .filter(info -> info.has("valueReference"))
                .map(info -> paper(text(extension(extension(info, "documentInformation"), "description")),
                        reading.at(info.path("valueReference")).path("content").path(0).path("attachment")))
                .toList();
    }

    private static Attached paper(String title, JsonNode attachment) {
        byte[] bytes = Base64.getDecoder().decode(attachment.path("data").asText());
        return new Attached(new DocumentRef(new UUID(0, 0), "submission", title, null,
                attachment.path("contentType").asText(), bytes.length, null), false, bytes);
    }

    private List<Section> sections(List<String> enclosed) {
        return Stream.of(head(), patient(), new Section("Diagnoses (ICD-10-CM)", summary.diagnoses()),
                new Section("What we ask for", summary.lines().stream().map(PacketPaper::line).toList()),
                new Section("To the reviewer", summary.messages()), new Section("Enclosed", enclosed))
                .filter(section -> !section.lines().isEmpty()).toList();
    }

    private Section head() {
        return section("Request for prior authorization: " + summary.urgency(), party("To", summary.payer()),
                party("From", summary.clinic()), party("Ordering clinician", summary.clinician()),
                named("Our reference", summary.reference()));
    }

    private Section patient() {
        return section("Patient", party("Name", summary.patient()),
                named("Born", summary.patient() == null ? null : summary.patient().birthDate()),
                named("Member id", summary.policy().subscriberId()),
                named("Relationship to the subscriber", summary.policy().relationship()),
                party("Subscriber", summary.subscriber()),
                named("Plan", String.join(", ", summary.policy().classes())));
    }

    private static String line(PacketSummary.Line line) {
        return Stream.of("Line " + line.number() + ": " + line.code(), String.join(" ", line.modifiers()),
                line.quantity(), line.period(), named("place of service", line.place()), line.review(),
                line.certification(), line.change()).filter(PacketPaper::isThere).collect(Collectors.joining(", "));
    }

    private static String party(String what, PacketSummary.Party who) {
        return who == null
                ? null
                : named(what, Stream.of(who.name(), who.identifier()).filter(PacketPaper::isThere)
                        .collect(Collectors.joining(", ")));
    }

    private static Section section(String heading, String... lines) {
        return new Section(heading, Stream.of(lines).filter(Objects::nonNull).toList());
    }

    private static String named(String what, String value) {
        return isThere(value) ? what + ": " + value : null;
    }

    private static boolean isThere(String text) {
        return text != null && !text.isBlank();
    }
}
