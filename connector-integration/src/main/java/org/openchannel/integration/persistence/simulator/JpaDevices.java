package org.openchannel.integration.persistence.simulator;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.simulator.device.Device;
import org.openchannel.simulator.device.DeviceState;
import org.openchannel.simulator.device.Devices;
import org.openchannel.simulator.telephone.PhoneNumber;

/** Linked devices in the database. */
@Transactional
@Dependent
class JpaDevices implements Devices {

    @PersistenceContext
    private EntityManager entities;

    protected JpaDevices() {
        // for CDI, which fills the entity manager in
    }

    JpaDevices(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Device device) {
        entities.persist(device);
    }

    @Override
    public Optional<Device> find(UUID id) {
        return Optional.ofNullable(entities.find(Device.class, id));
    }

    @Override
    public Optional<Device> named(String name) {
        return entities.createQuery("SELECT d FROM SimulatorDevice d WHERE d.name = :name", Device.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Device> lock(UUID id) {
        var device = entities.find(Device.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (device != null) {
            entities.refresh(device, LockModeType.PESSIMISTIC_WRITE);
        }
        return Optional.ofNullable(device);
    }

    @Override
    public Optional<Device> lockNamed(String name) {
        return named(name).flatMap(device -> lock(device.id()));
    }

    @Override
    public List<Device> waiting() {
        return entities.createQuery(
                        "SELECT d FROM SimulatorDevice d WHERE d.state = :state ORDER BY d.movedAt DESC", Device.class)
                .setParameter("state", DeviceState.WAITING_FOR_QR)
                .getResultList();
    }

    @Override
    public List<Device> linkedTo(PhoneNumber number) {
        return entities.createQuery(
                        "SELECT d FROM SimulatorDevice d WHERE d.telephone = :number ORDER BY d.movedAt, d.name",
                        Device.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    @Override
    public List<UUID> due(Instant now) {
        return entities.createQuery("SELECT d.id FROM SimulatorDevice d WHERE d.wait.turnsAt <= :now", UUID.class)
                .setParameter("now", now)
                .getResultList();
    }
}
