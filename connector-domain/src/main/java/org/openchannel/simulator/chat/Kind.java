package org.openchannel.simulator.chat;

/** How a message is shown. */
public enum Kind {
    TEXT,
    IMAGE,
    FILE,
    VOICE,
    /** A call nobody answered. */
    MISSED_CALL;

    /** How a file of this media type is shown when its sender says nothing else. */
    public static Kind ofMediaType(String mediaType) {
        if (mediaType.startsWith("image/") && !mediaType.startsWith("image/svg")) {
            return IMAGE;
        }
        return mediaType.startsWith("audio/") ? VOICE : FILE;
    }
}
