package org.openchannel.simulator.chat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;

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

        /** The longest text, in UTF-16 units. */
        public static final int TEXT_LENGTH = 4096;

        public Body {
            text = text.strip();
            if (text.length() > TEXT_LENGTH) {
                throw new RefusedException(Refusal.TEXT_TOO_LONG);
            }
            if (text.isEmpty() && file == null && kind != Kind.MISSED_CALL) {
                throw new RefusedException(Refusal.MESSAGE_EMPTY);
            }
        }

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
