package org.priorauth.submission.outside;

import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How the payer reacts to one {@code $submit}.
 *
 * @param keeps what it has of the request afterwards, and would tell an inquirer; nothing where it answers null
 * @param says what goes back
 */
public record Behaviour(Function<Received, JsonNode> keeps, Says says) {

    /** What goes over the wire. */
    public sealed interface Says {
        /** An answer; a null body is what it keeps. */
        record Body(int status, String type, byte[] bytes) implements Says {}

        /** Silence, longer than the client waits. */
        record Nothing() implements Says {}

        /** Half of the answer, then the line is cut. */
        record Half() implements Says {}

        /** An answer with headers of its own; a null body is what it keeps. */
        record Full(int status, Map<String, String> headers, byte[] bytes) implements Says {}

        /** What it keeps, written in another way. */
        record Otherwise(Map<String, String> headers, UnaryOperator<byte[]> how) implements Says {}

        /** What it keeps, byte by byte, so slowly that it never ends. */
        record Drip() implements Says {}
        /** An answer written for the request; the line is cut after so many percent of it. */
        record Written(int status, Map<String, String> headers, Function<Received, byte[]> bytes, int percent)
                implements
                    Says {}

        /** The line is cut before a word was said. */
        record HangUp() implements Says {}

        /** An endless answer. */
        record Endless() implements Says {}
    }

    public static Behaviour answers(Function<Received, ObjectNode> answer) {
        return new Behaviour(answer::apply, new Says.Body(200, "application/fhir+json", null));
    }

    public static Behaviour approves() {
        return answers(request -> Answers.every(request, "A1"));
    }

    public static Behaviour keepsAndSays(Function<Received, ObjectNode> answer, Says says) {
        return new Behaviour(answer::apply, says);
    }

    public static Behaviour keepsNothingAndSays(Says says) {
        return new Behaviour(request -> null, says);
    }

    public static Behaviour fails(int status) {
        return keepsNothingAndSays(new Says.Body(status, "text/plain", "no".getBytes()));
    }
}
