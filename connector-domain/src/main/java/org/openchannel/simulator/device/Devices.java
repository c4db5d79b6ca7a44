package org.openchannel.simulator.device;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.simulator.telephone.PhoneNumber;

/** All devices that ever asked for a code. */
public interface Devices {

    void add(Device device);

    Optional<Device> find(UUID id);

    Optional<Device> named(String name);

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    Optional<Device> lock(UUID id);

    /** As {@link #named}, and nobody else changes it until the transaction ends. */
    Optional<Device> lockNamed(String name);

    /** Those that show a code, the latest first. */
    List<Device> waiting();

    /** Those that act as {@code number}, the earliest first. */
    List<Device> linkedTo(PhoneNumber number);

    /** Those that time moves on at {@code now} or before. */
    List<UUID> due(Instant now);
}
