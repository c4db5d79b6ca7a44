package org.openchannel.web.placement;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openchannel.web.http.Language;

/** A page of ours stays closed; whoever wanted it is told why and what to do, in their language. */
public class ClosedPageException extends RuntimeException {

    /** Why; each has its own sentence. */
    enum Reason {
        /** It was open for too long, or its token is not ours. */
        STALE(403),
        /** Our application is not installed on that portal. */
        UNKNOWN(404),
        /** The portal does not know the token the page came with. */
        UNPROVED(403),
        /** The portal, or its authorisation server, did not answer. */
        UNREACHABLE(502),
        /** An installation could not be proved. */
        REFUSED(403),
        /** Only administrators may do that. */
        FORBIDDEN(403),
        /** The call lacks what every portal sends. */
        UNREADABLE(400);

        private final int status;

        Reason(int status) {
            this.status = status;
        }
    }

    private final Reason reason;
    private final Language language;
    private final @Nullable URI portal;
    private final @Nullable String detail;

    ClosedPageException(Reason reason, Language language, @Nullable URI portal, @Nullable String detail) {
        super(detail == null ? reason.name() : reason + ": " + detail);
        this.reason = reason;
        this.language = language;
        this.portal = portal;
        this.detail = detail;
    }

    static ClosedPageException stale(Language language, @Nullable URI portal) {
        return new ClosedPageException(Reason.STALE, language, portal, null);
    }

    static ClosedPageException forbidden(PageToken page) {
        return new ClosedPageException(Reason.FORBIDDEN, page.language(), page.portal(), null);
    }

    int status() {
        return reason.status;
    }

    /** The word its texts are found by. */
    String key() {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    Reason reason() {
        return reason;
    }

    Language language() {
        return language;
    }

    /** The portal that may frame the answer; unknown when nothing was proved. */
    @Nullable URI portal() {
        return portal;
    }

    /** More words, fit for an administrator's eyes. */
    @Nullable String detail() {
        return detail;
    }
}
