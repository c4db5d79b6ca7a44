package org.openchannel.bridge.gateway;

import org.jspecify.annotations.Nullable;

/** What a message says. */
public sealed interface Content {

    /** Plain text as the messenger has it, with its own formatting marks, but without NUL, which no database keeps. */
    record Text(String text) implements Content {

        public Text {
            text = text.replace("\0", "");
        }
    }

    /**
     * A picture, document, sound or voice message.
     *
     * @param kind how it is shown
     * @param reference tells the gateway what to fetch or where from; opaque to the bridge
     * @param name file name, may be made up
     * @param mediaType for example {@code audio/ogg}
     * @param caption text beside it
     */
    record Media(
            Kind kind,
            String reference,
            String name,
            String mediaType,
            @Nullable String caption) implements Content {

        public Media {
            name = name.replace("\0", "");
            caption = caption == null ? null : caption.replace("\0", "");
        }
    }

    /** Something we can't carry; {@code what} names it for the operator. */
    record Unsupported(String what) implements Content {}

    /** How a file is shown. */
    enum Kind {
        IMAGE,
        VIDEO,
        VOICE,
        AUDIO,
        DOCUMENT
    }
}
