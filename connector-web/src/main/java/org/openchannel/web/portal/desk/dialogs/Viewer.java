package org.openchannel.web.portal.desk.dialogs;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One page that listens. The same news that were not sent yet count once. */
final class Viewer {

    private static final int PATIENCE_SECONDS = 30;

    private final SseEventSink sink;
    private final Map<String, Cookie> cookies;
    private final Sse sse;
    private final Executor threads;
    private final Consumer<Viewer> gone;
    private final Set<News> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isWriting = new AtomicBoolean();

    /** Where to write to, and what proves who reads there. */
    record Browser(SseEventSink sink, Map<String, Cookie> cookies) {}

    Viewer(Browser browser, Sse sse, Executor threads, Consumer<Viewer> gone) {
        this.sink = browser.sink();
        this.cookies = Map.copyOf(browser.cookies());
        this.sse = sse;
        this.threads = threads;
        this.gone = gone;
    }

    /** The first sign of life: whoever reconnected looks once whether something was missed. */
    void greet() {
        tell(News.changed(0));
    }

    Map<String, Cookie> cookies() {
        return cookies;
    }

    void tell(News news) {
        waiting.add(news);
        if (isWriting.compareAndSet(false, true)) {
            try {
                threads.execute(this::write);
            } catch (RejectedExecutionException e) {
                leave();
            }
        }
    }

    void leave() {
        gone.accept(this);
        sink.close();
    }

    private void write() {
        try {
            do {
                for (var news : Set.copyOf(waiting)) {
                    waiting.remove(news);
                    send(news);
                }
                isWriting.set(false);
            } while (!waiting.isEmpty() && isWriting.compareAndSet(false, true));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            leave();
        } catch (ExecutionException | TimeoutException | IllegalStateException e) {
            leave(); // The page was closed, or its network is gone. It comes back by itself.
        }
    }

    private void send(News news) throws InterruptedException, ExecutionException, TimeoutException {
        if (sink.isClosed()) {
            throw new IllegalStateException("closed");
        }
        sink.send(event(news)).toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private OutboundSseEvent event(News news) {
        return news.isBeat()
                ? sse.newEventBuilder().comment(news.text()).build()
                : sse.newEventBuilder()
                        .name(news.kind())
                        .data(String.class, news.text())
                        .build();
    }
}
