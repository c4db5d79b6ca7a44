package org.openchannel.portal.talk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tags of notices while the test lasts. */
public final class InMemoryNoticeTags implements NoticeTags {

    private final Map<Long, NoticeTag> tags = new LinkedHashMap<>();

    @Override
    public void add(NoticeTag tag) {
        tags.put(tag.messageId(), tag);
    }

    @Override
    public List<NoticeTag> of(long userId, long applicationId) {
        return tags.values().stream()
                .filter(tag -> tag.userId() == userId && tag.applicationId() == applicationId)
                .toList();
    }

    @Override
    public Optional<NoticeTag> find(long messageId) {
        return Optional.ofNullable(tags.get(messageId));
    }

    @Override
    public void remove(long messageId) {
        tags.remove(messageId);
    }
}
