package org.openchannel.simulator.hook;

import java.time.Instant;
import java.util.UUID;
import org.openchannel.simulator.chat.Message;
import org.openchannel.simulator.device.Device;

/** How things are said on the wire. */
public interface Wire {

    /** What is posted to {@code device} about a message of its telephone. */
    String message(Envelope envelope, Device device, Message message);

    /** What is posted to {@code device} about itself. */
    String session(Envelope envelope, Device device);

    /** The device as its program sees it when it asks. */
    String session(Device device);

    /**
     * What surrounds every notice.
     *
     * @param id unique; the same over all attempts
     * @param topic what it is about
     * @param happenedAt when it happened
     */
    record Envelope(UUID id, Topic topic, Instant happenedAt) {}
}
