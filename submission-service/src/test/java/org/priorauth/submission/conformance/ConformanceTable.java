package org.priorauth.submission.conformance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of {@code docs/pas-conformance.md}. */
final class ConformanceTable {

    private static final String HEAD = """
                                       # Conformance to Da Vinci PAS 2.2.1, as a client

                                       Written by `ConformanceTableTest` of submission-service; not to be edited. What the guide wants of a client (keys as in its
                                       own list of statements; `cap` from its CapabilityStatement), and the test that shows it. Licensed codes are checked for shape
                                       only. Words are ours.

                                       %d requirements: %d shown by tests, %d not.

                                       | key | strength | section | what it wants | shown by |
                                       |---|---|---|---|---|
                                       %s

                                       ## The guide's example requests

                                       Every element of the %d request examples of the package is one that this service writes in some request of its tests,
                                       but for these:

                                       | element | why not | examples that have it |
                                       |---|---|---|
                                       %s
                                       """;

    private final List<Requirement> requirements;
    private final Map<String, Set<String>> shown;
    private final Map<String, Set<String>> gaps;

    ConformanceTable(List<Requirement> requirements, Map<String, Set<String>> shown, Map<String, Set<String>> gaps) {
        this.requirements = requirements;
        this.shown = shown;
        this.gaps = gaps;
    }

    String written() {
        long proven = requirements.stream().filter(one -> one.otherwise().isEmpty()).count();
        return HEAD.formatted(requirements.size(), proven, requirements.size() - proven,
                requirements.stream().map(this::row).collect(Collectors.joining("\n")), gaps.size(),
                Requirement.lines("request-gaps.psv").stream().map(fields -> gap(fields[0], fields[1]))
                        .collect(Collectors.joining("\n")));
    }

    private String row(Requirement one) {
        return row(one.key(), one.strength(), one.section(), one.words(), one.otherwise().orElseGet(() -> shown
                .getOrDefault(one.key(), Set.of()).stream().map(test -> "`" + test + "`")
                .collect(Collectors.joining(", "))));
    }

    private String gap(String element, String reason) {
        return row("`" + element.replaceFirst("[.:]$", "") + "`", reason, gaps.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(path -> path.startsWith(element)))
                .map(one -> one.getKey().replaceFirst("\\.json$", "").replaceFirst("Example$", ""))
                .collect(Collectors.joining(", ")));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
