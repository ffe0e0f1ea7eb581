package org.priorauth.chassis.json;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;

import io.quarkus.jackson.ObjectMapperCustomizer;

/** Enums by their wire name, absent values left out, unknown members ignored, sealed types by the name of the case. */
@Singleton
public class JsonShape implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING);
        json.enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING);
        json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        json.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        json.disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        json.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        json.setAnnotationIntrospector(AnnotationIntrospectorPair.pair(new SealedTypes(),
                json.getSerializationConfig().getAnnotationIntrospector()));
    }
}
