package org.priorauth.intake.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every fact a rule file may name, in the order in which missing ones are told. */
public final class Facts {

    private static final Map<String, Fact> BY_CODE = byCode();

    private Facts() {}

    private static Map<String, Fact> byCode() {
        Map<String, Fact> facts = new LinkedHashMap<>();
        Stream.of(PatientFacts.ALL, CoverageFacts.ALL, ProviderFacts.ALL, DiagnosisFacts.ALL, ServiceFacts.ALL,
                ClinicalFacts.ALL).flatMap(List::stream).forEach(fact -> facts.put(fact.code(), fact));
        return facts;
    }

    /** The codes; besides these, {@code document.<LOINC code>} asks for a document of that type. */
    public static Set<String> codes() {
        return BY_CODE.keySet();
    }

    public static boolean isFact(String code) {
        return named(code).isPresent();
    }

    static Optional<Fact> named(String code) {
        return Optional.ofNullable(BY_CODE.get(code)).or(() -> DocumentFacts.ofType(code));
    }

    /** All of the list, then those documents that are asked for by type. */
    static Stream<Fact> allWith(Collection<String> required) {
        return Stream.concat(BY_CODE.values().stream(),
                required.stream().filter(code -> !BY_CODE.containsKey(code)).sorted()
                        .flatMap(code -> DocumentFacts.ofType(code).stream()));
    }
}
