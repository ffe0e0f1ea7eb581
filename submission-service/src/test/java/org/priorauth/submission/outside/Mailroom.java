package org.priorauth.submission.outside;

import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** Where a payer takes papers by CDex: it keeps whatever comes, and answers as a test says. */
final class Mailroom {

    private final List<JsonNode> received = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Integer>> answers = new ConcurrentHashMap<>();

    void answers(String member, int... statuses) {
        answers.put(member,
                IntStream.of(statuses).boxed().collect(Collectors.toCollection(ConcurrentLinkedDeque::new)));
    }

    List<JsonNode> of(String member) {
        return received.stream().filter(one -> member(one).equals(member)).toList();
    }

    /** The status of the answer. */
    int take(JsonNode parameters) {
        received.add(parameters);
        Deque<Integer> script = answers.getOrDefault(member(parameters), new ConcurrentLinkedDeque<>());
        return script.isEmpty() ? 200 : script.size() > 1 ? script.poll() : script.peek();
    }

    private static String member(JsonNode parameters) {
        return StreamSupport.stream(parameters.path("parameter").spliterator(), false)
                .filter(one -> one.path("name").asText().equals("MemberId")).findFirst()
                .map(one -> one.path("valueIdentifier").path("value").asText()).orElse("");
    }
}
