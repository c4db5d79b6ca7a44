package org.openchannel.bridge.news;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** News that last as long as the test. */
public final class InMemoryAllNews implements AllNews {

    private final List<News> all = new ArrayList<>();

    @Override
    public void add(News news) {
        if (isKnown(news.accountId(), news.kind(), news.occasion())) {
            throw new IllegalStateException("Known already");
        }
        all.add(news);
    }

    @Override
    public Optional<News> find(UUID id) {
        return some(news -> news.id().equals(id)).findFirst();
    }

    @Override
    public boolean isKnown(UUID accountId, NewsKind kind, String occasion) {
        return some(news -> news.accountId().equals(accountId)
                        && news.kind() == kind
                        && news.occasion().equals(occasion))
                .findAny()
                .isPresent();
    }

    @Override
    public List<News> latest(UUID accountId, Set<NewsKind> kinds, int most) {
        var found = new ArrayList<>(some(news -> news.accountId().equals(accountId) && kinds.contains(news.kind()))
                .toList());
        Collections.reverse(found);
        return found.subList(0, Math.min(most, found.size()));
    }

    private Stream<News> some(Predicate<News> wanted) {
        return all.stream().filter(wanted);
    }
}
