package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.openchannel.bridge.message.Messages;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.lane.Carrier;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.RetrySchedule;

/**
 * Fetches files as soon as they are announced, beside the messages waiting in their lanes: who keeps them does so for
 * minutes only. After a quarter of an hour in vain a file is lost, and its message goes on without it.
 */
@Dependent
public class FileCourier implements Carrier {

    private static final RetrySchedule RETRIES = new RetrySchedule(
            List.of(Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(30)),
            Duration.ofMinutes(15));

    private final FetchFile fetch;
    private final Messages messages;

    @Inject
    public FileCourier(FetchFile fetch, Messages messages) {
        this.fetch = fetch;
        this.messages = messages;
    }

    @Override
    public String queue() {
        return Routes.FILES;
    }

    @Override
    public RetrySchedule retries() {
        return RETRIES;
    }

    /** Who keeps files forgets them soon. */
    @Override
    public boolean isInAHurry() {
        return true;
    }

    @Override
    public Runnable carry(Load load) {
        fetch.fetch(load.subject());
        return () -> {};
    }

    @Override
    public void hold(List<Load> finished) {
        messages.hold(finished.stream().map(Load::subject).toList());
    }

    @Override
    public void gaveUp(Load load, Failure failure) {
        messages.find(load.subject())
                .filter(message -> message.attachment().isMissing())
                .ifPresent(message -> message.attachment().lost(failure.reason()));
    }
}
