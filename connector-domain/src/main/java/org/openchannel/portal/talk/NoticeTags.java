package org.openchannel.portal.talk;

import java.util.List;
import java.util.Optional;

/** The tags of notices. */
public interface NoticeTags {

    void add(NoticeTag tag);

    /** All of an application's for a user. */
    List<NoticeTag> of(long userId, long applicationId);

    /** That of a notice. */
    Optional<NoticeTag> find(long messageId);

    void remove(long messageId);
}
