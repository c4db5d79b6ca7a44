package org.openchannel.portal.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchannel.shared.file.StoredFile;

/** The messages of all chats. */
public interface Messages {

    Optional<ImMessage> find(long id);

    /** Those of a chat the messenger knows by {@code externalId}, oldest first. */
    List<ImMessage> withExternalId(long chatId, String externalId);

    void add(ImMessage message);

    /** The newest of a chat whose number is below {@code before}, oldest first. */
    List<ImMessage> page(long chatId, long before, int most);

    /** The oldest of a chat whose number is above {@code after}, oldest first. */
    List<ImMessage> following(long chatId, long after, int most);

    /** The newest of a chat that contain {@code text}, in whatever case, and are not deleted; newest first. */
    List<ImMessage> containing(long chatId, String text, int most);

    /** The files of several messages at once, by the message's number; those without files are left out. */
    Map<Long, List<StoredFile>> files(List<Long> messageIds);

    /** How many a chat has. */
    long count(long chatId);
}
