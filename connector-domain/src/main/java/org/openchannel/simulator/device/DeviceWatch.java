package org.openchannel.simulator.device;

/** Learns how devices move, within the transaction in which they do. */
public interface DeviceWatch {

    /** The device came into another state or shows another code. */
    void moved(Device device);
}
