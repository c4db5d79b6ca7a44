package org.openchannel.bridge.message;

import java.time.Instant;
import java.util.UUID;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.message.Message.Im;
import org.openchannel.bridge.message.Message.Said;
import org.openchannel.shared.lane.Lanes;

/** Something nobody asked for, put on its way as a campaign would. */
public final class Campaign {

    private Campaign() {}

    public static void write(Messages messages, Lanes lanes, Dialog dialog, long number) {
        var said = new Said(MessageKind.TEXT, "offer " + number, Attachment.none());
        var message = Message.outbound(new UUID(7, number), dialog, new Im(77, number, 0), said, Instant.EPOCH);
        messages.add(message);
        lanes.add(Routes.campaign(dialog), new UUID(8, number), Routes.MESSAGE, message.id(), Instant.EPOCH);
    }
}
