package org.openchannel.simulator.device;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openchannel.simulator.telephone.PhoneNumber;

/** Devices that last as long as the test. */
public final class InMemoryDevices implements Devices {

    private final List<Device> devices = new ArrayList<>();

    @Override
    public void add(Device device) {
        devices.add(device);
    }

    @Override
    public Optional<Device> find(UUID id) {
        return some(device -> device.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Device> named(String name) {
        return some(device -> device.name().equals(name)).findFirst();
    }

    @Override
    public Optional<Device> lock(UUID id) {
        return find(id);
    }

    @Override
    public Optional<Device> lockNamed(String name) {
        return named(name);
    }

    @Override
    public List<Device> waiting() {
        return some(device -> device.state() == DeviceState.WAITING_FOR_QR)
                .sorted(Comparator.comparing(Device::movedAt).reversed())
                .toList();
    }

    @Override
    public List<Device> linkedTo(PhoneNumber number) {
        return some(device -> device.telephone().filter(number::equals).isPresent())
                .sorted(Comparator.comparing(Device::movedAt).thenComparing(Device::name))
                .toList();
    }

    @Override
    public List<UUID> due(Instant now) {
        return some(device -> device.turnsAt().filter(at -> !now.isBefore(at)).isPresent())
                .map(Device::id)
                .toList();
    }

    private Stream<Device> some(Predicate<Device> wanted) {
        return devices.stream().filter(wanted);
    }
}
