package org.openchannel.portal.talk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Predicate;

/** Tags notices; a second one with the same tag takes the place of the first. */
@Dependent
@Transactional
public class TagNotices {

    private final NoticeTags tags;
    private final TalkMessages messages;

    @Inject
    public TagNotices(NoticeTags tags, TalkMessages messages) {
        this.tags = tags;
        this.messages = messages;
    }

    /** Tags a notice; others of the application with that tag go. */
    public void tag(NoticeTag tag) {
        if (!tag.tag().isEmpty()) {
            remove(tag.userId(), tag.applicationId(), known -> known.tag().equals(tag.tag()));
        }
        tags.add(tag);
    }

    /** Removes an application's notices for a user with that tag, or with that sub-tag where the tag is empty. */
    public void remove(long userId, long applicationId, String tag, String subTag) {
        remove(
                userId,
                applicationId,
                known -> tag.isEmpty()
                        ? known.subTag().equals(subTag)
                        : known.tag().equals(tag));
    }

    /** How a notice is tagged. */
    public Optional<NoticeTag> of(long messageId) {
        return tags.find(messageId);
    }

    private void remove(long userId, long applicationId, Predicate<NoticeTag> isMeant) {
        tags.of(userId, applicationId).stream().filter(isMeant).forEach(tag -> {
            messages.find(tag.messageId()).ifPresent(messages::remove);
            tags.remove(tag.messageId());
        });
    }
}
