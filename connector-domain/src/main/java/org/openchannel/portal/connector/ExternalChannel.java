package org.openchannel.portal.connector;

import org.jspecify.annotations.Nullable;

/** The channel of the messenger that stands behind a connector on a line. */
public record ExternalChannel(
        @Nullable String id,
        @Nullable String url,
        @Nullable String urlIm,
        @Nullable String name) {

    private static final int LONGEST_WORD = 500;
    private static final int LONGEST_ADDRESS = 2000;

    public ExternalChannel {
        id = cut(id, LONGEST_WORD);
        url = cut(url, LONGEST_ADDRESS);
        urlIm = cut(urlIm, LONGEST_ADDRESS);
        name = cut(name, LONGEST_WORD);
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
