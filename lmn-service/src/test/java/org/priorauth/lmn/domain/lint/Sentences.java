package org.priorauth.lmn.domain.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.priorauth.lmn.domain.Element;
import org.priorauth.lmn.domain.Section;
import org.priorauth.lmn.domain.Source;
import org.priorauth.lmn.domain.Statement;

/**
 * Single sentences put into a letter of the corpus. A line {@code @letter section rules set|add} says where the lines below it go
 * and which rules are asked; of those a {@code +} must be found and a {@code -} must not.
 */
final class Sentences {

    private record Place(LabelledLetter letter, Element section, Pattern rules, boolean added) {

        static Place of(String line) {
            String[] parts = line.substring(1).split(" ");
            LabelledLetter letter = Corpus.half("tuned").stream().filter(one -> one.id().equals(parts[0])).findFirst()
                    .orElseThrow();
            return new Place(letter, Stream.of(Element.values()).filter(one -> one.toString().equals(parts[1]))
                    .findFirst().orElseThrow(), Pattern.compile(parts[2]), parts[3].equals("add"));
        }

        private String before() {
            return letter.reading().section(section).orElseThrow().text() + "\n";
        }

        /** What asked rules find in these words. */
        boolean finds(String words) {
            Reading reading = new Reading(letter.reading().sections().stream()
                    .map(one -> one.element() == section ? written(added ? before() + words : words) : one).toList(),
                    letter.reading().known(), Policy.STANDARD, List.of());
            int from = added ? before().length() : 0;
            return Lint.rules().stream().filter(rule -> rules.matcher(rule.id()).matches())
                    .flatMap(rule -> rule.look(reading))
                    .anyMatch(finding -> finding.span() == null
                            || finding.section() == section && finding.span().end() > from || !added);
        }

        private Section written(String text) {
            return new Section.Written(section, section.toString(), text.lines()
                    .map(line -> new Statement(line.strip(), new Source("person", "chen", null))).toList(), List.of(),
                    false, 1);
        }
    }

    private Sentences() {}

    /** Lines that are judged otherwise than they are marked. */
    static List<String> mistaken(String file) {
        List<String> mistaken = new ArrayList<>();
        Place place = null;
        for (String line : lines(file)) {
            if (line.startsWith("@")) {
                place = Place.of(line);
            } else if (place.finds(line.substring(2).replace("\\n", "\n")) != line.startsWith("+")) {
                mistaken.add(line);
            }
        }
        return mistaken;
    }

    private static List<String> lines(String file) {
        try (InputStream stream = Sentences.class.getResourceAsStream("/lint-corpus/sentences/" + file + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}
