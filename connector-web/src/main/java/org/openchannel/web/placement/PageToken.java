package org.openchannel.web.placement;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.installation.AdminProof;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.Secret;
import org.openchannel.web.http.Language;

/**
 * What an open page of ours knows of itself.
 *
 * @param reader for whom it is drawn
 * @param portal the portal's address, the only one that may frame the page
 * @param line the line it sets up; none on pages about the whole portal
 * @param isFromList whether the list of accounts led here, and may be gone back to
 * @param openedAt when the portal opened it; a page is not renewed for ever
 * @param proof that the portal calls the reader an administrator; none where it does not
 * @param offer the reader's own refresh token, where they may have us act as them; it is kept nowhere else
 */
record PageToken(
        Reader reader,
        URI portal,
        @Nullable Line line,
        boolean isFromList,
        Instant openedAt,
        @Nullable AdminProof proof,
        @Nullable Secret offer) {

    /**
     * Who looks at the page.
     *
     * @param userId the portal's number of the person; 0 while nobody was identified
     * @param name what the portal calls them; "" where it does not tell
     * @param isAdmin whether they may change settings
     */
    record Reader(MemberId memberId, long userId, String name, boolean isAdmin, Language language) {

        /** How others know them: there may be several of one name. */
        String called() {
            return name.isEmpty() ? "№ " + userId : name + " (" + userId + ")";
        }
    }

    /**
     * A line with the connector it is set up for.
     *
     * @param name what the portal called it when the page was opened, where it told
     */
    record Line(
            ConnectorCode connector, LineId id, @Nullable String name) {}

    MemberId memberId() {
        return reader.memberId();
    }

    Language language() {
        return reader.language();
    }

    /** The same page; with the reader's refresh token. */
    PageToken offering(@Nullable Secret refreshToken) {
        return new PageToken(reader, portal, line, isFromList, openedAt, proof, refreshToken);
    }

    /** The same page, once the portal said anew who its reader is. */
    PageToken of(Reader again, @Nullable AdminProof proved) {
        return new PageToken(again, portal, line, isFromList, openedAt, proved, offer);
    }

    /** The same page, about one line. */
    PageToken about(Line one) {
        return new PageToken(reader, portal, one, isFromList, openedAt, proof, offer);
    }

    /** The page of one line, opened from the list of accounts. */
    PageToken fromListTo(Line one) {
        return new PageToken(reader, portal, one, true, openedAt, proof, offer);
    }
}
