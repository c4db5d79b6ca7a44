package org.openchannel.web.http;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link CleanText} does for single parameters, for forms that are read as a whole: no NUL, which no database
 * keeps, and no null, which a field without {@code =} would be.
 */
@Provider
public class CleanForms implements ReaderInterceptor {

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var read = context.proceed();
        if (read instanceof MultivaluedMap<?, ?> form) {
            form.values().forEach(CleanForms::clean);
        }
        return read;
    }

    @SuppressWarnings("unchecked")
    private static void clean(List<?> values) {
        ((List<Object>) values).replaceAll(each -> CleanForms.text(each));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : CleanText.of(value.toString());
    }
}
