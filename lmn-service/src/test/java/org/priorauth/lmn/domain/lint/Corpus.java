package org.priorauth.lmn.domain.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Section;
import org.priorauth.lmn.domain.Source;
import org.priorauth.lmn.domain.Statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/**
 * The labelled letters below {@code lint-corpus}: some files per service and half. A file holds an order, a good letter, and
 * letters made from it by hand, {@code always} with the flaws of the good one: {@code swap} words, {@code add} a sentence to a section, {@code set} a section.
 */
final class Corpus {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final Map<String, List<LabelledLetter>> HALVES = new ConcurrentHashMap<>();

    private Corpus() {}

    /** Every file of the folder, read once; a half may be empty for a while. */
    static List<LabelledLetter> half(String name) {
        return HALVES.computeIfAbsent(name, Corpus::read);
    }

    private static List<LabelledLetter> read(String name) {
        List<LabelledLetter> letters = new ArrayList<>();
        files(name).forEach(path -> {
            JsonNode file = yaml(path);
            String title = path.getFileName().toString().replace(".yaml", "");
            cases(file).forEach(one -> one.path("letters").forEach(letter -> letters.add(letter(title, one, letter))));
        });
        return letters;
    }

    /** A file holds one case, or a list of them. */
    private static Iterable<JsonNode> cases(JsonNode file) {
        return file.isArray() ? file : List.of(file);
    }

    private static List<Path> files(String half) {
        URL folder = Corpus.class.getResource("/lint-corpus/" + half);
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException | URISyntaxException thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    private static JsonNode yaml(Path path) {
        try {
            return YAML.readTree(path.toFile());
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private static LabelledLetter letter(String service, JsonNode file, JsonNode letter) {
        Map<String, String> flaws = new LinkedHashMap<>();
        Stream.of(file.path("always"), letter.path("flaw")).flatMap(all -> all.properties().stream())
                .forEach(flaw -> flaws.put(flaw.getKey(), flaw.getValue().asText().replace("null", "")));
        List<String> earlier = new ArrayList<>();
        letter.path("earlier").forEach(text -> earlier.add(text.asText()));
        List<Section> sections = new ArrayList<>();
        for (Element element : Element.values()) {
            sections.add(section(element, text(element, file.path("letter"), letter)));
        }
        return LabelledLetter.of(service + "/" + letter.path("id").asText(),
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
