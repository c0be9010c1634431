package dev.aftercare.json;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;

/// A JSON text, as json columns carry it. Null components are left out, dates are ISO 8601.
public record Json(String text) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .defaultPropertyInclusion(
                            com.fasterxml.jackson.annotation.JsonInclude.Value.construct(
                                    Include.NON_NULL, Include.NON_NULL))
                    .build();

    private static final TypeReference<LinkedHashMap<String, String>> TEXTS =
            new TypeReference<>() {};

    public static Json of(Object value) {
        try {
            return new Json(MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As [#of], but refuses an object that holds, at any depth, one of a class marked so.
    public static Json without(Class<? extends Annotation> mark, Object value) {
        try {
            return new Json(
                    MAPPER.rebuild()
                            .addModule(new SimpleModule().setSerializerModifier(new Refusing(mark)))
                            .build()
                            .writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Refusing extends BeanSerializerModifier {
        private static final long serialVersionUID = 1;
        private final Class<? extends Annotation> mark;

        Refusing(Class<? extends Annotation> mark) {
            this.mark = mark;
        }

        @Override
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
            if (bean.getBeanClass().isAnnotationPresent(mark)) {
                throw new IllegalArgumentException(
                        "Must not be written here: " + bean.getBeanClass().getName());
            }
            return serializer;
        }
    }

    public <T> T as(Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An object whose members are all texts, in their order.
    public Map<String, String> texts() {
        try {
            return MAPPER.readValue(text, TEXTS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
