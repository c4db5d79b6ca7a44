package org.openchannel.simulator.chat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.simulator.telephone.PhoneNumber;

/**
 * What somebody wants to send.
 *
 * @param command the sender's own id of the wish: sent twice, it makes one message
 * @param from whose telephone sends
 * @param to whose telephone receives
 * @param source where it was written
 * @param body what it says
 */
public record Draft(UUID command, PhoneNumber from, PhoneNumber to, Source source, Body body) {

    /**
     * What a message says.
     *
     * @param kind how it is shown
     * @param text the text, or what stands beside the file
     * @param file the file, for every kind that has one
     */
    public record Body(Kind kind, String text, @Nullable StoredFile file) {

        /** Nothing but words. */
        public static Body text(String text) {
            return new Body(Kind.TEXT, text, null);
        }

        /** A file, shown as its media type suggests. */
        public static Body file(StoredFile file, String caption) {
            return new Body(Kind.ofMediaType(file.mediaType()), caption, file);
        }

        /** A call nobody answered. */
        public static Body missedCall() {
            return new Body(Kind.MISSED_CALL, "", null);
        }
    }
}
