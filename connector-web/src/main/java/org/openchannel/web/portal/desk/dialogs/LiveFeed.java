package org.openchannel.web.portal.desk.dialogs;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.DeskNews;
import org.openchannel.web.portal.desk.signin.SignIn;

/**
 * Brings the desk's news to open pages. Whoever reports a change never waits for a slow browser: each viewer has a
 * thread write to it only while there is something to write.
 */
@ApplicationScoped
public class LiveFeed {

    private static final Logger LOG = System.getLogger(LiveFeed.class.getName());
    private static final int BEAT_SECONDS = 20;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private ManagedScheduledExecutorService clockwork;

    @Inject
    private DeskNews news;

    @Inject
    private SignIn signIn;

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
    void join(Viewer.Browser browser, Sse sse) {
        var viewer = new Viewer(browser, sse, threads, viewers::remove);
        viewers.add(viewer);
        viewer.greet();
    }

    /** As long as nobody can say, the page may stay: an exception would end the beat for good. */
    private boolean isSignedOut(Viewer viewer) {
        try {
            return signIn.of(viewer.cookies()).isEmpty();
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "Nobody knows whether a page is still signed in", e);
            return false;
        }
    }

    /** Keeps proxies from closing quiet connections and finds out who went away or signed out. */
    private void beat() {
        viewers.stream().filter(this::isSignedOut).forEach(Viewer::leave);
        viewers.forEach(viewer -> viewer.tell(News.BEAT));
    }
}
