package org.openchannel.simulator.hook;

import org.openchannel.simulator.chat.Message;
import org.openchannel.simulator.device.Device;

/** Says things on the wire so that assertions can read them. */
public final class PlainWire implements Wire {

    @Override
    public String message(Envelope envelope, Device device, Message message) {
        var said = envelope.topic() == Topic.MESSAGE_ACK ? message.status() : "'" + message.text() + "'";
        return device.name() + " " + envelope.topic().wireName() + " " + said;
    }

    @Override
    public String session(Envelope envelope, Device device) {
        return device.name() + " " + envelope.topic().wireName() + " " + session(device);
    }

    @Override
    public String session(Device device) {
        return device.state() + device.code().map(code -> " " + code.number()).orElse("");
    }
}
