package org.priorauth.lmn.domain.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Section;
import org.priorauth.lmn.domain.Source;
import org.priorauth.lmn.domain.Statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/**
 * The labelled letters below {@code lint-corpus}: one to three files per service and half. A file holds an order, a good letter, and
 * letters made from it by hand: {@code swap} words, {@code add} a sentence to a section, {@code set} a section.
 */
final class Corpus {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final List<String> SERVICES = List.of("physical-therapy", "occupational-therapy", "speech-therapy",
            "behavioral-health", "durable-equipment", "imaging", "infusion-drug", "surgery");

    private Corpus() {}

    static List<LabelledLetter> half(String name) {
        List<LabelledLetter> letters = new ArrayList<>();
        SERVICES.stream().flatMap(service -> Stream.of(service, service + "-2", service + "-3"))
                .filter(file -> Corpus.class.getResource(path(name, file)) != null).forEach(title -> {
                    JsonNode file = read(path(name, title));
                    file.path("letters").forEach(letter -> letters.add(letter(title, file, letter)));
                });
        return letters;
    }

    private static String path(String half, String file) {
        return "/lint-corpus/" + half + "/" + file + ".yaml";
    }

    private static JsonNode read(String path) {
        try (InputStream file = Corpus.class.getResourceAsStream(path)) {
            return YAML.readTree(file);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private static LabelledLetter letter(String service, JsonNode file, JsonNode letter) {
        Map<String, String> flaws = new LinkedHashMap<>();
        letter.path("flaw").properties()
                .forEach(flaw -> flaws.put(flaw.getKey(), flaw.getValue().asText().replace("null", "")));
        List<String> earlier = new ArrayList<>();
        letter.path("earlier").forEach(text -> earlier.add(text.asText()));
        List<Section> sections = new ArrayList<>();
        for (Element element : Element.values()) {
            sections.add(section(element, text(element, file.path("letter"), letter)));
        }
        return new LabelledLetter(service + "/" + letter.path("id").asText(),
                new Reading(sections, CorpusOrder.known(file.path("order"), letter), Policy.STANDARD, earlier), flaws);
    }

    private static String text(Element element, JsonNode base, JsonNode letter) {
        String text = letter.path("set").path(element.toString()).asText(base.path(element.toString()).asText());
        for (var swap : letter.path("swap").properties()) {
            text = text.replace(swap.getKey(), swap.getValue().asText());
        }
        String more = letter.path("add").path(element.toString()).asText();
        return (text.strip() + "\n" + more).strip();
    }

    private static Section section(Element element, String text) {
        List<Statement> lines = text.lines()
                .map(line -> new Statement(line.strip(), new Source("person", "chen", null))).toList();
        return new Section.Written(element, element.toString(), lines, List.of(), false, 1);
    }
}
