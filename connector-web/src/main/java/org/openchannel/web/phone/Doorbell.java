package org.openchannel.web.phone;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openchannel.simulator.telephone.Bell;
import org.openchannel.simulator.telephone.PhoneNumber;

/** Rings at every open page of this node. Pages look by themselves now and then, so a lost ring only costs seconds. */
@ApplicationScoped
public class Doorbell implements Bell {

    private static final String EVERYBODY = "all";
    private static final int MOST_PAGES = 200;

    private final Map<SseEventSink, Sse> pages = new ConcurrentHashMap<>();

    @Resource
    private ManagedExecutorService threads;

    /** A page wants to hear the bell until it closes. */
    void listen(SseEventSink page, Sse sse) {
        if (pages.size() >= MOST_PAGES) {
            forgetClosed();
        }
        if (pages.size() < MOST_PAGES) {
            pages.put(page, sse);
            send(page, sse.newEventBuilder().name("hello").data(EVERYBODY).build());
        } else {
            page.close();
        }
    }

    @Override
    public void ring(PhoneNumber number) {
        tell(number.digits());
    }

    @Override
    public void ringAll() {
        tell(EVERYBODY);
    }

    @PreDestroy
    void leave() {
        pages.keySet().forEach(SseEventSink::close);
        pages.clear();
    }

    private void tell(String whom) {
        if (!pages.isEmpty()) {
            threads.execute(() -> pages.forEach((page, sse) ->
                    send(page, sse.newEventBuilder().name("ring").data(whom).build())));
        }
    }

    private void send(SseEventSink page, OutboundSseEvent event) {
        if (page.isClosed()) {
            pages.remove(page);
            return;
        }
        try {
            page.send(event).whenComplete((sent, failure) -> {
                if (failure != null) {
                    pages.remove(page);
                }
            });
        } catch (IllegalStateException closedMeanwhile) {
            pages.remove(page);
        }
    }

    private void forgetClosed() {
        pages.keySet().removeIf(SseEventSink::isClosed);
    }
}
