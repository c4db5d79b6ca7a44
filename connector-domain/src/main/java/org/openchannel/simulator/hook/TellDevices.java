package org.openchannel.simulator.hook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.simulator.chat.ChatWatch;
import org.openchannel.simulator.chat.Kind;
import org.openchannel.simulator.chat.Message;
import org.openchannel.simulator.chat.Source;
import org.openchannel.simulator.device.Device;
import org.openchannel.simulator.device.DeviceWatch;
import org.openchannel.simulator.device.Devices;
import org.openchannel.simulator.telephone.PhoneNumber;

/**
 * Writes down what linked devices are to learn. A device hears what others say to its telephone and what the telephone
 * itself says, but not its own words; of its telephone's messages it learns how far they came.
 */
@Dependent
public class TellDevices implements ChatWatch, DeviceWatch {

    /** The queue of notices on their way. */
    public static final String QUEUE = "simulator.hook";

    private final Devices devices;
    private final Notices notices;
    private final Wire wire;
    private final Post post;
    private final Clock clock;

    @Inject
    public TellDevices(Devices devices, Notices notices, Wire wire, Post post, Clock clock) {
        this.devices = devices;
        this.notices = notices;
        this.wire = wire;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public void sent(Message message) {
        var topic = message.kind() == Kind.MISSED_CALL ? Topic.CALL_MISSED : Topic.MESSAGE;
        tell(message.recipient(), topic, message);
        if (message.source() == Source.TELEPHONE && message.kind() != Kind.MISSED_CALL) {
            tell(message.sender(), topic, message);
        }
    }

    @Override
    public void reached(Message message) {
        if (message.kind() != Kind.MISSED_CALL) {
            tell(message.sender(), Topic.MESSAGE_ACK, message);
        }
    }

    @Override
    public void edited(Message message) {
        tellBoth(Topic.MESSAGE_EDITED, message);
    }

    @Override
    public void deleted(Message message) {
        tellBoth(Topic.MESSAGE_REVOKED, message);
    }

    @Override
    public void moved(Device device) {
        var envelope = new Wire.Envelope(post.ids().next(), Topic.SESSION_STATUS, clock.instant());
        keep(device, "session", envelope, wire.session(envelope, device));
    }

    private void tellBoth(Topic topic, Message message) {
        List.of(message.recipient(), message.sender()).forEach(number -> tell(number, topic, message));
    }

    private void tell(PhoneNumber telephone, Topic topic, Message message) {
        for (var device : devices.linkedTo(telephone)) {
            var envelope = new Wire.Envelope(post.ids().next(), topic, clock.instant());
            var body = wire.message(envelope, device, message);
            keep(device, message.peerOf(telephone).value(), envelope, body);
        }
    }

    private void keep(Device device, String lane, Wire.Envelope envelope, String body) {
        var now = envelope.happenedAt();
        notices.add(Notice.of(envelope.id(), device.id(), body, now));
        var key = new LaneKey(QUEUE, device.id() + " " + lane);
        post.lanes().add(key, post.ids().next(), envelope.topic().wireName(), envelope.id(), now);
    }

    /** Takes notices away. */
    @Dependent
    public static class Post {

        private final Lanes lanes;
        private final IdSource ids;

        @Inject
        public Post(Lanes lanes, IdSource ids) {
            this.lanes = lanes;
            this.ids = ids;
        }

        Lanes lanes() {
            return lanes;
        }

        IdSource ids() {
            return ids;
        }
    }
}
