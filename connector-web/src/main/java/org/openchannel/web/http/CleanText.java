package org.openchannel.web.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Leaves NUL out of every text in an address or a form: no keyboard makes it and no database keeps it. */
@Provider
public class CleanText implements ParamConverterProvider {

    /** {@code text} without NUL. */
    public static String of(String text) {
        return text.replace("\0", "");
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == String.class ? (ParamConverter<T>) new Cleaning() : null;
    }

    private static final class Cleaning implements ParamConverter<String> {

        @Override
        public @Nullable String fromString(@Nullable String text) {
            return text == null ? null : of(text); // what a form leaves out comes here too
        }

        @Override
        public String toString(String text) {
            return text;
        }
    }
}
