package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.openchannel.bridge.message.Message;
import org.openchannel.bridge.message.Messages;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.lane.Carrier;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.RetrySchedule;

/** Carries to portals: customers' messages, and what became of operators' messages. */
@Dependent
public class PortalCourier implements Carrier {

    private final Messages messages;
    private final SendToPortal send;
    private final TellPortal tell;
    private final Clock clock;

    @Inject
    public PortalCourier(Messages messages, SendToPortal send, TellPortal tell, Clock clock) {
        this.messages = messages;
        this.send = send;
        this.tell = tell;
        this.clock = clock;
    }

    @Override
    public String queue() {
        return Routes.PORTAL;
    }

    @Override
    public RetrySchedule retries() {
        return Routes.RETRIES;
    }

    @Override
    public Runnable carry(Load load) {
        return messages.find(load.subject())
                .flatMap(message -> carried(load, message))
                .orElse(PortalCourier::nothing);
    }

    private Optional<Runnable> carried(Load load, Message message) {
        return switch (load.kind()) {
            case Routes.MESSAGE -> Optional.of(send.send(message, load.attempt()));
            case Routes.DELIVERED, Routes.READ -> Optional.of(tell.tell(load.kind(), message));
            default -> throw new IllegalStateException("Nobody carries " + load.kind() + " to a portal");
        };
    }

    private static void nothing() {
        // What it was about is gone.
    }

    /** A customer's message the portal will never take stays here with the reason. */
    @Override
    public void gaveUp(Load load, Failure failure) {
        if (load.kind().equals(Routes.MESSAGE)) {
            messages.find(load.subject()).ifPresent(message -> message.failed(failure.reason(), clock.instant()));
        }
    }
}
