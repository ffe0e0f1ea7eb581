package org.priorauth.chassis.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;

/**
 * Lets Jackson write and read a sealed interface of ours with no annotation in the domain: the case's name stands in the
 * member {@code is}. Write a root value with {@code writerFor(TheSealedType.class)}, or the member is left out.
 */
class SealedTypes extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;
    private static final String CASE = "is";

    @Override
    public TypeResolverBuilder<?> findTypeResolver(MapperConfig<?> config, AnnotatedClass type, JavaType baseType) {
        return isOurs(type.getRawType())
                ? new StdTypeResolverBuilder().init(
                        JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, CASE, null, false,
                                true),
                        null)
                : null;
    }

    @Override
    public List<NamedType> findSubtypes(Annotated annotated) {
        return isOurs(annotated.getRawType())
                ? cases(annotated.getRawType()).map(type -> new NamedType(type, caseName(type))).toList()
                : null;
    }

    static String caseName(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean isOurs(Class<?> type) {
        return type.isSealed() && type.isInterface() && type.getName().startsWith("org.priorauth.");
    }

    private static Stream<Class<?>> cases(Class<?> sealed) {
        List<Class<?>> found = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                cases(permitted).forEach(found::add);
            } else {
                found.add(permitted);
            }
        }
        return found.stream();
    }
}
