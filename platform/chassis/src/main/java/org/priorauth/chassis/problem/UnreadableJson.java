package org.priorauth.chassis.problem;

import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

/** Says where a JSON body is wrong, by position and pointer, without quoting it. */
final class UnreadableJson {

    private UnreadableJson() {}

    static Problem problem(JsonProcessingException thrown) {
        return Problem
                .of(400, "unreadable-json", "Unreadable JSON", "Correct the element named below and send it again.")
                .naming(pointer(thrown), "unreadable", place(thrown));
    }

    private static String pointer(JsonProcessingException thrown) {
        if (!(thrown instanceof JsonMappingException mapping)) {
            return "/";
        }
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String place(JsonProcessingException thrown) {
        return thrown.getLocation() == null
                ? "is not what is expected here"
                : "is not what is expected here (line %d, column %d)".formatted(thrown.getLocation().getLineNr(),
                        thrown.getLocation().getColumnNr());
    }
}
