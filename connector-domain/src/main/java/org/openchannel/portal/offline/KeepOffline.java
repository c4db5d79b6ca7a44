package org.openchannel.portal.offline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.openchannel.portal.delivery.RaisedEvent;
import org.openchannel.portal.oauth.Token;
import org.openchannel.shared.Numbers;
import org.openchannel.shared.form.FormText;

/** Keeps an event until its application fetches it. */
@Dependent
public class KeepOffline {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int TRIM_EVERY = 100;

    private final OfflineEvents events;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public KeepOffline(OfflineEvents events, Numbers numbers, Clock clock) {
        this.events = events;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Keeps {@code raised} for the source {@code connector}; in the caller's transaction. */
    public void keep(RaisedEvent raised, String connector, long causedBy) {
        var now = clock.instant();
        var data = FormText.of(Map.of("data", raised.data()));
        var id = numbers.next("portal_offline_event_number");
        if (id % TRIM_EVERY == 0) {
            events.dropBefore(now.minus(KEPT));
        }
        events.keep(new OfflineEvent(
                id,
                raised.applicationId(),
                connector,
                raised.event(),
                data,
                causedBy,
                Token.hash(raised.event() + data).substring(0, 32),
                "",
                false,
                now));
    }
}
