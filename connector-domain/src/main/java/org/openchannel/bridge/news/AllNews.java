package org.openchannel.bridge.news;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The news of all accounts. */
public interface AllNews {

    void add(News news);

    Optional<News> find(UUID id);

    /** Whether this occurrence is known. */
    boolean isKnown(UUID accountId, NewsKind kind, String occasion);

    /** The latest of an account of one of these kinds, whatever became of them, the latest first, at most so many. */
    List<News> latest(UUID accountId, Set<NewsKind> kinds, int most);
}
