package org.openchannel.web.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a body whose type nobody can read for a form. It has to happen out here: JAX-RS itself reads the type before any
 * filter of ours, and refuses what it can't read with a page of the server.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ReadableTypes implements Filter {

    private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var isUnreadable = request instanceof HttpServletRequest && !isReadable(request.getContentType());
        chain.doFilter(isUnreadable ? new AsForm((HttpServletRequest) request) : request, response);
    }

    static boolean isReadable(@Nullable String type) {
        if (type == null) {
            return true;
        }
        try {
            var read = MediaType.valueOf(type);
            var boundary = read.getParameters().getOrDefault("boundary", "");
            return type.indexOf('/') > 0 && !(read.getType().equalsIgnoreCase("multipart") && boundary.isBlank());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static final class AsForm extends HttpServletRequestWrapper {

        AsForm(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getContentType() {
            return FORM;
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE) ? FORM : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    ? Collections.enumeration(List.of(FORM))
                    : super.getHeaders(name);
        }
    }
}
