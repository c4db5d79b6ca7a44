package org.openchannel.portal.botwork;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.talk.OpenTalk;
import org.openchannel.portal.talk.TalkHistory;

/** Finds talks and lines' dialogs by what is sent as a dialog's id: a user's number, or {@code chat5}. */
@Dependent
@Transactional
public class FindScene {

    private static final String LINES = "LINES";

    private final TalkHistory talks;
    private final OpenTalk openTalk;
    private final Chats chats;
    private final KnowPeople people;

    @Inject
    public FindScene(TalkHistory talks, OpenTalk openTalk, Chats chats, KnowPeople people) {
        this.talks = talks;
        this.openTalk = openTalk;
        this.chats = chats;
        this.people = people;
    }

    /** What {@code viewerId} calls that; a private talk is opened when there is none yet. */
    public Optional<Scene> of(long viewerId, String dialogId) {
        if (dialogId.matches("\\d{1,18}")) {
            return openTalk.between(viewerId, Long.parseLong(dialogId)).map(SceneOf::talk);
        }
        return dialogId.matches("(?i)chat\\d{1,18}")
                ? numbered(Long.parseLong(dialogId.substring("chat".length())))
                : Optional.empty();
    }

    /** By its number. */
    public Optional<Scene> numbered(long chatId) {
        return talks.find(chatId).map(SceneOf::talk).or(() -> chats.find(chatId).map(this::dialog));
    }

    /** By what it belongs to elsewhere. */
    public Optional<Scene> ofEntity(String entityType, String entityId) {
        return entityType.equals(LINES)
                ? chats.lock(entityId).map(this::dialog)
                : talks.ofEntity(entityType, entityId).map(SceneOf::talk);
    }

    private Scene dialog(ImChat chat) {
        return SceneOf.dialog(
                chat, people.find(chat.customerId()).map(Person::fullName).orElse(""));
    }
}
