package org.openchannel.portal.chat;

import java.util.List;
import org.openchannel.shared.file.StoredFile;

/**
 * A message before it is written.
 *
 * @param isWithoutCrm whether the CRM is not to look at it
 * @param parts what goes with the text in the portal itself
 */
public record Draft(
        ImMessage.Author author,
        long authorId,
        boolean isOutgoing,
        String text,
        List<StoredFile> files,
        boolean isWithoutCrm,
        Parts parts) {

    /** Text and files. */
    public Draft(
            ImMessage.Author author,
            long authorId,
            boolean isOutgoing,
            String text,
            List<StoredFile> files,
            boolean isWithoutCrm) {
        this(author, authorId, isOutgoing, text, files, isWithoutCrm, Parts.NONE);
    }

    /** As most are: the CRM may look. */
    public Draft(ImMessage.Author author, long authorId, boolean isOutgoing, String text, List<StoredFile> files) {
        this(author, authorId, isOutgoing, text, files, false);
    }

    /** With these as well. */
    public Draft with(Parts more) {
        return new Draft(author, authorId, isOutgoing, text, files, isWithoutCrm, more);
    }

    /** For the operators alone. */
    public Draft internal() {
        return new Draft(author, authorId, false, text, files, isWithoutCrm, parts);
    }
}
