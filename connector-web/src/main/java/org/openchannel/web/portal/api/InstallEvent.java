package org.openchannel.web.portal.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.delivery.EventDelivery;
import org.openchannel.portal.delivery.EventJournal;
import org.openchannel.portal.delivery.EventNames;
import org.openchannel.portal.delivery.EventView;

/** Watches ONAPPINSTALL on its way to an application. */
@Dependent
class InstallEvent {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LATEST = 20;
    private static final int PAUSE_MILLIS = 50;

    private final EventJournal events;
    private final Clock clock;

    @Inject
    InstallEvent(EventJournal events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** What became of the latest one, once it was tried; empty when none was sent. */
    Optional<Map<String, Object>> of(ApplicationCard application) {
        var end = clock.instant().plus(PATIENCE);
        var latest = latest(application);
        while (latest.filter(InstallEvent::isUntried).isPresent()
                && clock.instant().isBefore(end)
                && pause()) {
            latest = latest(application);
        }
        return latest.map(InstallEvent::described);
    }

    private Optional<EventView> latest(ApplicationCard application) {
        return events.of(application.id(), LATEST).stream()
                .filter(event -> event.event().equalsIgnoreCase(EventNames.APP_INSTALL))
                .findFirst();
    }

    private static boolean isUntried(EventView event) {
        return event.status() == EventDelivery.Status.WAITING && event.attempts() == 0;
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Map<String, Object> described(EventView event) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("event", EventNames.APP_INSTALL);
        answer.put("handler", event.handlerUrl());
        answer.put("status", event.status().name());
        answer.put("attempts", event.attempts());
        answer.put("answer", String.valueOf(event.lastAnswer() == null ? "" : event.lastAnswer()));
        return answer;
    }
}
