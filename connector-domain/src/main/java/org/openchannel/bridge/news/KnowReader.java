package org.openchannel.bridge.news;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.openchannel.bridge.installation.InstallationView;
import org.openchannel.bridge.installation.MemberId;

/**
 * Knows who reads news. No method of a portal lists its administrators, but each tells whether a person who opens our
 * pages is one.
 */
@Dependent
@Transactional
public class KnowReader {

    /** Who was not seen for that long is told nothing any more. */
    static final Duration REMEMBERED = Duration.ofDays(90);

    private final NewsReaders readers;
    private final Clock clock;

    @Inject
    public KnowReader(NewsReaders readers, Clock clock) {
        this.readers = readers;
        this.clock = clock;
    }

    /** A person opened one of our pages, and their portal said whether they are an administrator. */
    public void visited(MemberId memberId, long userId, boolean isAdmin) {
        if (isAdmin) {
            readers.seen(memberId, userId, clock.instant());
        } else {
            readers.forget(memberId, userId);
        }
    }

    /** Who is told of news on that portal: the administrators seen lately, and as whom we act there. */
    Set<Long> of(InstallationView installation) {
        var all = new TreeSet<>(
                readers.of(installation.memberId(), clock.instant().minus(REMEMBERED)));
        all.add(installation.userId());
        return all;
    }
}
