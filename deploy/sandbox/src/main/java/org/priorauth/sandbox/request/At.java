package org.priorauth.sandbox.request;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A part of a message and the FHIRPath that leads to it. */
public record At<T>(String path, T value) {

    public String child(String name) {
        return path + "." + name;
    }

    /** The parts of a repeating element, in order. */
    public <C> Stream<At<C>> each(String name, Function<T, List<C>> children) {
        List<C> values = children.apply(value);
        return IntStream.range(0, values.size()).mapToObj(i -> new At<>(child(name) + "[" + i + "]", values.get(i)));
    }
}
