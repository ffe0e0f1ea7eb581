package org.priorauth.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An optional addition stays in a version; everything else is a new topic. */
class CompatibilityTest {

    static List<Released> releases() { return Released.all(); }

    @Test
    void thereIsAReleaseToBeCompatibleWith() {
        // Given
        List<Released> releases = Released.all();

        // When
        List<Integer> examples = releases.stream().map(release -> release.examples().size()).toList();

        // Then
        assertThat(examples).isNotEmpty().allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(59));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void whatWasReleasedIsStillValid(Released release) {
        // Given
        Check today = Check.tolerant();

        // When
        Map<String, List<String>> errors = errors(today, release.examples());

        // Then
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void whatWeWriteTodayIsValidForAReaderOfThatRelease(Released release) {
        // Given
        Check then = Check.with(release.schemasById());
        List<Example> known = Examples.all().stream()
                .filter(example -> release.schemasById().containsKey(Schemas.id(example.topic()))).toList();

        // When
        Map<String, List<String>> errors = errors(then, known);

        // Then
        assertThat(known).isNotEmpty();
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void aSchemaOnlyGainsWhatMayBeAbsent(Released release) {
        // Given
        Map<String, String> today = Schemas.byId();

        // When
        Map<String, List<String>> breaks = new HashMap<>();
        release.schemasById().forEach((id, before) -> {
            if (today.containsKey(id)) {
                breaks.put(id, Evolution.breaks(Json.tree(before), Json.tree(today.get(id))));
            }
        });

        // Then
        assertThat(breaks).isNotEmpty().allSatisfy((id, found) -> assertThat(found).as(id).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            {"required":["a"]}           | {"required":["a","b"]}           | /required was [a], is [a, b]
                                            {"required":["a","b"]}       | {"required":["a"]}               | /required was [a, b], is [a]
                                            {"enum":["a"]}               | {"enum":["a","b"]}               | /enum was [a], is [a, b]
                                            {"properties":{"a":{}}}      | {"properties":{}}                | /properties/a was {}, is gone
                                            {"type":"string"}            | {"type":"integer"}               | /type was "string", is "integer"
                                            {"properties":{"a":{}}}      | {"properties":{"a":{"const":1}}} | /properties/a/const is new
                                            {"allOf":[{"minimum":1}]}    | {"allOf":[{"minimum":2}]}        | /allOf/0/minimum was 1, is 2
                                            {"allOf":[{}]}               | {"allOf":[{},{}]}                | /allOf was [{}], is [{},{}]
                                            {"properties":{"title":{"type":"string"}}} | {"properties":{"title":{"type":"null"}}} | /properties/title/type was "string", is "null"
                                            """)
    void aBreakIsFound(String before, String now, String found) {
        // Given
        assertThat(before).isNotEqualTo(now);

        // When
        List<String> breaks = Evolution.breaks(Json.tree(before), Json.tree(now));

        // Then
        assertThat(breaks).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            {"properties":{"a":{}}}      | {"properties":{"b":{"enum":["x"]},"a":{}}}
                                            {"description":"old"}        | {"description":"new","title":"more"}
                                            {"required":["a","b"]}       | {"required":["b","a"]}
                                            {"$defs":{}}                 | {"$defs":{"a":{"required":["b"]}}}
                                            """)
    void anOptionalAdditionBreaksNothing(String before, String now) {
        // Given
        assertThat(before).isNotEqualTo(now);

        // When
        List<String> breaks = Evolution.breaks(Json.tree(before), Json.tree(now));

        // Then
        assertThat(breaks).isEmpty();
    }

    private static Map<String, List<String>> errors(Check check, List<Example> examples) {
        Map<String, List<String>> errors = new HashMap<>();
        examples.forEach(example -> {
            List<String> found = check.errors(example.topic(), Json.tree(example.json()));
            if (!found.isEmpty()) {
                errors.put(example.toString(), found);
            }
        });
        return errors;
    }
}
