package org.openchannel.web.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.ServerSettings;

/** Answers a {@link View} as HTML. A template that fails leaves no half page: it is drawn before the first byte goes. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class ViewWriter implements MessageBodyWriter<View> {

    @Inject
    private Pages pages;

    @Inject
    private ServerSettings settings;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == View.class;
    }

    @Override
    public void writeTo(
            View view,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> answer,
            OutputStream out)
            throws IOException {
        var language = view.language().orElseGet(() -> RequestLanguage.of(uri, headers));
        answer.putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        answer.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        answer.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        var html = new StringWriter();
        pages.draw(view, language, page(), html);
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(html.toString());
        writer.flush();
    }

    private Map<String, @Nullable Object> page() {
        var page = new HashMap<String, @Nullable Object>();
        page.put("path", "/" + uri.getPath());
        page.put("assets", Assets.VERSIONED);
        page.put("portalEnabled", settings.isPortalEnabled());
        page.put("simulatorEnabled", settings.isSimulatorEnabled());
        page.put("tryout", settings.isTryout());
        return page;
    }
}
