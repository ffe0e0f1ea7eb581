package org.priorauth.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.stream.Stream;

/** Finds the enums among a record's components, at any depth. */
final class Enums {

    private Enums() {}

    static Stream<Class<?>> under(Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type);
        }
        return type.isRecord()
                ? Stream.of(type.getRecordComponents()).map(Enums::element).flatMap(Enums::under)
                : Stream.empty();
    }

    /** What a component is, or what its list is of. */
    static Class<?> element(RecordComponent component) {
        Type type = component.getGenericType();
        return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }
}
