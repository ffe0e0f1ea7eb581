package org.priorauth.submission.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.priorauth.chassis.testing.Cast;
import org.priorauth.contracts.Code;
import org.priorauth.contracts.DatePeriod;
import org.priorauth.contracts.intake.Order;
import org.priorauth.contracts.intake.ServiceCategory;
import org.priorauth.contracts.intake.ServiceLine;
import org.yaml.snakeyaml.Yaml;

/**
 * What a payer does in one case, as somebody wrote it who never saw this service: test/resources/payer-unseen.
 *
 * @param name file and variant
 * @param lines what is asked
 * @param steps what the payer does, in turn
 * @param expect what is to come of it
 */
public record Item(String name, List<Map<String, Object>> lines, List<Map<String, Object>> steps,
        Map<String, Object> expect) {

    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 24);
    private static final Pattern DAYS = Pattern.compile("\\b20\\d\\d-[01]\\d-[0-3]\\d\\b");

    public static List<Item> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().flatMap(Item::in).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Stream<Item> in(Path file) {
        Map<String, Object> item = new Yaml().load(shifted(read(file)));
        String name = file.getFileName().toString().replaceFirst("\\.yaml$", "");
        Map<String, Object> order = map(item.get("order"));
        return item.containsKey("steps")
                ? Stream.of(new Item(name, list(order.get("lines")), list(item.get("steps")), map(item.get("expect"))))
                : list(item.get("variants")).stream().map(one -> new Item(name + "/" + one.get("variant"),
                        list(order.get("lines")), list(one.get("steps")),
                        map(one.getOrDefault("expect", item.get("expect")))));
    }

    /** Care that is asked for tomorrow is still asked for tomorrow when the test runs next year. */
    private static String shifted(String text) {
        long days = ChronoUnit.DAYS.between(WRITTEN, LocalDate.now());
        return DAYS.matcher(text).replaceAll(day -> LocalDate.parse(day.group()).plusDays(days).toString());
    }

    /** Lines of {@code name = words}; a day in them is of the item's. */
    public static Map<String, String> table(Path file) {
        return Stream.of(shifted(read(file)).split("\n")).filter(line -> line.contains(" = "))
                .collect(Collectors.toMap(line -> line.split(" = ")[0], line -> line.split(" = ")[1]));
    }

    /** A matter of the HTTP client, of notifications, or of the clinic's own doing; the others are read at once. */
    public boolean needsTheWire() {
        return name.matches("07.*|50.*/connection.*|51.*/gzip.*|6.*|70.*");
    }

    /** Its notification is about another patient's case too. */
    public boolean asksForAnother() {
        return steps.stream().anyMatch(step -> String.valueOf(step.get("body")).contains("${other."));
    }

    public Item another() {
        return new Item("other than " + name, lines, steps.subList(0, 1), Map.of());
    }

    /** What is asked of the payer for this member. */
    public Order order(String memberId) {
        Order like = Cast.orderOf(memberId);
        return new Order(like.ehrIdentifier(), like.patient(), like.coverage(), like.payer(), like.clinic(),
                like.clinician(), category(), like.urgency(), like.requested(), like.diagnoses(),
                lines.stream().map(Item::line).toList(), like.facts(), like.documents());
    }

    private ServiceCategory category() {
        return switch (lines.get(0).get("code").toString().charAt(0)) {
            case 'E' -> ServiceCategory.DURABLE_EQUIPMENT;
            case 'J' -> ServiceCategory.INFUSION_DRUG;
            default -> ServiceCategory.PHYSICAL_THERAPY;
        };
    }

    private static ServiceLine line(Map<String, Object> line) {
        String[] days = line.get("period").toString().split("/");
        return new ServiceLine((Integer) line.get("sequence"),
                new Code(line.get("system").equals("CPT") ? Code.CPT : Code.HCPCS, line.get("code").toString(), null),
                List.of(), new BigDecimal(line.get("quantity").toString()),
                line.get("unit").toString().replaceFirst(" .*", ""), null,
                new DatePeriod(LocalDate.parse(days[0]), LocalDate.parse(days[1])), "11", List.of(1), null);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }
}
