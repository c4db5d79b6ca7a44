package org.openchannel.web.portal.desk.dialogs;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.DeskNews;

/**
 * Brings the desk's news to open pages. Whoever reports a change never waits for a slow browser: each viewer has a
 * thread write to it only while there is something to write.
 */
@ApplicationScoped
public class LiveFeed {

    private static final int BEAT_SECONDS = 20;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private ManagedScheduledExecutorService clockwork;

    @Inject
    private DeskNews news;

    private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();
    private DeskNews.@Nullable Subscription subscription;
    private @Nullable ScheduledFuture<?> heartbeat;

    @PostConstruct
    void begin() {
        subscription = news.subscribe(new DeskNews.Listener() {
            @Override
            public void changed(long chatId) {
                viewers.forEach(viewer -> viewer.tell(News.changed(chatId)));
            }

            @Override
            public void typing(long chatId, String who) {
                viewers.forEach(viewer -> viewer.tell(News.typing(chatId, who)));
            }
        });
        heartbeat = clockwork.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (subscription != null) {
            subscription.close();
        }
        if (heartbeat != null) {
            heartbeat.cancel(true);
        }
        viewers.forEach(Viewer::leave);
    }

    /** A page begins to listen. */
    void join(SseEventSink sink, Sse sse) {
        var viewer = new Viewer(sink, sse, threads, viewers::remove);
        viewers.add(viewer);
        viewer.greet();
    }

    /** Keeps proxies from closing quiet connections and finds out who went away. */
    private void beat() {
        viewers.forEach(viewer -> viewer.tell(News.BEAT));
    }
}
