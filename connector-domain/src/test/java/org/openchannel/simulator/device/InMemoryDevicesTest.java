package org.openchannel.simulator.device;

class InMemoryDevicesTest implements DevicesContract {

    private final Devices devices = new InMemoryDevices();

    @Override
    public Devices devices() {
        return devices;
    }

    @Override
    public void inTransaction(Runnable work) {
        work.run();
    }
}
