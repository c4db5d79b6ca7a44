package org.openchannel.bridge.news;

import java.time.Instant;
import java.util.Set;
import org.openchannel.bridge.installation.MemberId;

/** The administrators we know of. */
public interface NewsReaders {

    /** An administrator was seen, for the first time or again. */
    void seen(MemberId memberId, long userId, Instant now);

    /** It turned out that this person is none, or not any more. */
    void forget(MemberId memberId, long userId);

    /** Those seen at {@code since} or later. */
    Set<Long> of(MemberId memberId, Instant since);
}
