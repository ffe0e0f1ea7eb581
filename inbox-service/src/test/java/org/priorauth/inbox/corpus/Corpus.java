package org.priorauth.inbox.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.Patient;
import org.priorauth.contracts.intake.Payer;
import org.priorauth.inbox.matching.Candidate;
import org.priorauth.inbox.matching.Seen;
import org.yaml.snakeyaml.Yaml;

/** Reads the corpus: the cases of the clinic, and labelled messages. */
final class Corpus {

    private static final Instant IN_MARCH = Instant.parse("2026-03-20T15:00:00Z");
    private static final Instant IN_JUNE = Instant.parse("2026-06-12T15:00:00Z");
    private static final List<Candidate.Provider> RIVERSIDE = List.of(
            new Candidate.Provider("Riverside Therapy", "1234567893"),
            new Candidate.Provider("Mei Chen", "9999984591"));
    private static final List<Candidate.Provider> CEDAR_HOLLOW = List.of(
            new Candidate.Provider("Cedar Hollow Specialty Clinic", "1442557801"),
            new Candidate.Provider("Amara Osei", "1693044228"));
    private static final List<Candidate.Provider> LARKSPUR_RIDGE = List.of(
            new Candidate.Provider("Larkspur Ridge Rehabilitation and Specialty Center", "1773842152"),
            new Candidate.Provider("Priya Raghunathan", "1568390276"));

    /** One message with what is right to say of it. */
    record Labelled(String id, Seen seen, Map<String, Object> labels) {

        /** The authorization it should be linked to by itself; absent where nothing may be linked. */
        Optional<UUID> link() {
            return Optional.ofNullable((String) labels.get("link")).filter(link -> !link.equals("never"))
                    .map(Corpus::id);
        }

        Optional<String> told(String label) {
            return Optional.ofNullable(labels.get(label)).map(value -> value instanceof Date date
                    ? LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC).toString()
                    : value.toString());
        }
    }

    private Corpus() {}

    /** Those of the clinic that the messages of this part went to. */
    static List<Candidate> cases(String part) {
        return switch (part) {
            case "third", "fresh" -> cases("cases-third.yaml", CEDAR_HOLLOW);
            case "fourth", "variants" -> cases("cases-fourth.yaml", LARKSPUR_RIDGE);
            default -> cases("cases.yaml", RIVERSIDE);
        };
    }

    private static List<Candidate> cases(String file, List<Candidate.Provider> providers) {
        return read(file).stream().map(one -> candidate(one, providers)).toList();
    }

    static List<Labelled> part(String name) {
        Instant received = List.of("fourth", "variants").contains(name) ? IN_JUNE : IN_MARCH;
        return read(name + ".yaml").stream().map(one -> new Labelled((String) one.get("id"), seen(one, received), one))
                .toList();
    }

    private static Seen seen(Map<String, Object> one, Instant received) {
        return new Seen((String) one.get("channel"), Optional.ofNullable((String) one.get("sender")),
                texts(one, "references"), (String) one.get("subject"), (String) one.get("text"), received);
    }

    private static Candidate candidate(Map<String, Object> one, List<Candidate.Provider> providers) {
        String payer = (String) one.get("payer");
        return new Candidate(id((String) one.get("id")), new Payer(payer, payer),
                new Patient(one.get("family") + "/" + one.get("given") + one.get("member"), (String) one.get("family"),
                        texts(one, "given"), day(one, "born"), null, null, null),
                List.of((String) one.get("member")), Boolean.TRUE.equals(one.get("dependent")),
                List.of((String) one.get("order")), texts(one, "numbers"), texts(one, "authorizations"), providers,
                (String) one.get("category"),
                texts(one, "codes").stream().map(code -> new Code(Code.CPT, code, null)).toList(),
                new DatePeriod(day(one, "from"), day(one, "to")), day(one, "filed"), texts(one, "threads"),
                texts(one, "addresses"));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDate day(Map<String, Object> one, String name) {
        return LocalDate.ofInstant(((Date) one.get(name)).toInstant(), ZoneOffset.UTC);
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, Object> one, String name) {
        return (List<String>) one.getOrDefault(name, List.of());
    }

    private static List<Map<String, Object>> read(String file) {
        try (InputStream in = Corpus.class.getResourceAsStream("/message-corpus/" + file)) {
            return new Yaml().load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
