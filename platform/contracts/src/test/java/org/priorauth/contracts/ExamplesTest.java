package org.priorauth.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

class ExamplesTest {

    private static final Check STRICT = Check.strict();

    static List<Example> examples() { return Examples.all(); }

    static List<Topic<?>> topics() { return Topics.ALL; }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleKeepsToTheStrictSchema(Example example) {
        // Given
        JsonNode message = Json.tree(example.json());

        // When
        List<String> errors = STRICT.errors(example.topic(), message);

        // Then
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingOfAnExampleIsLostInItsRecord(Example example) {
        // Given
        Announced announced = Json.read(example.json(), example.topic().payload());

        // When
        JsonNode written = Json.write(announced);

        // Then
        assertThat(written).isEqualTo(Json.tree(example.json()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsNamedAfterItsOutcome(Example example) {
        // Given
        String outcome = Json.tree(example.json()).path("outcome").asText();

        // When
        boolean named = example.name().equals(outcome) || example.name().startsWith(outcome + "-");

        // Then
        assertThat(named).as("%s is %s", example, outcome).isTrue();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyOutcomeHasAnExampleOfItsName(Topic<?> topic) throws NoSuchMethodException {
        // Given
        Stream<?> outcomes = Stream.of(topic.payload().getMethod("outcome").getReturnType().getEnumConstants());
        List<String> wanted = outcomes.map(Object::toString).toList();

        // When
        Set<String> shown = Examples.of(topic).stream()
                .map(example -> Json.tree(example.json()).get("outcome").asText())
                .collect(Collectors.toSet());

        // Then
        assertThat(shown).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void everyConstantOfEveryEnumIsSeenInAnExample() {
        // Given
        Set<String> defined = Topics.ALL.stream().flatMap(topic -> Enums.under(topic.payload()))
                .flatMap(type -> Stream.of(type.getEnumConstants())).map(ExamplesTest::constant)
                .collect(Collectors.toCollection(TreeSet::new));

        // When
        Set<String> seen = Examples.all().stream()
                .flatMap(example -> constants(Json.read(example.json(), example.topic().payload())))
                .collect(Collectors.toCollection(TreeSet::new));

        // Then
        assertThat(seen).isEqualTo(defined);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void theIndexNamesEveryFileInItsFolder(Topic<?> topic) throws IOException {
        // Given
        List<String> indexed = Examples.of(topic).stream().map(example -> example.name() + ".json").toList();

        // When
        List<String> files;
        try (Stream<Path> found = Files.list(Path.of("src/main/resources/examples", topic.name()))) {
            files = found.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".json")).sorted()
                    .toList();
        }

        // Then
        assertThat(indexed).containsExactlyInAnyOrderElementsOf(files);
    }

    /** Every enum constant a value holds, at any depth. */
    private static Stream<String> constants(Object value) {
        if (value instanceof Enum<?> held) {
            return Stream.of(constant(held));
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(ExamplesTest::constants);
        }
        return value instanceof Record held
                ? Stream.of(held.getClass().getRecordComponents()).flatMap(part -> constants(get(part, held)))
                : Stream.empty();
    }

    private static String constant(Object constant) {
        return ((Enum<?>) constant).getDeclaringClass().getName() + "." + constant;
    }

    private static Object get(RecordComponent part, Record holder) {
        try {
            return part.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException fault) {
            throw new AssertionError(fault);
        }
    }
}
