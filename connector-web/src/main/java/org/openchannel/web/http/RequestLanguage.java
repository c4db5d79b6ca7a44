package org.openchannel.web.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.stream.Stream;

/** Which language a request wants: {@code ?lang=} or Bitrix24's {@code LANG}, else the cookie, else the browser's. */
public final class RequestLanguage {

    /** The name of the cookie that remembers a choice. */
    public static final String COOKIE = "lang";

    private RequestLanguage() {}

    /** The language to answer in; English when nothing we speak is asked for. */
    public static Language of(UriInfo uri, HttpHeaders headers) {
        return asked(uri)
                .or(() -> Optional.ofNullable(headers.getCookies().get(COOKIE))
                        .flatMap(cookie -> Language.of(cookie.getValue())))
                .or(() -> headers.getAcceptableLanguages().stream()
                        .flatMap(locale -> Language.of(locale.toLanguageTag()).stream())
                        .findFirst())
                .orElse(Language.EN);
    }

    /** The language the address itself asks for. */
    static Optional<Language> asked(UriInfo uri) {
        var query = uri.getQueryParameters();
        return Stream.of("lang", "LANG")
                .flatMap(name -> Language.of(query.getFirst(name)).stream())
                .findFirst();
    }
}
