package org.openchannel.bridge.courier;

import java.util.List;
import org.openchannel.bridge.message.Message;
import org.openchannel.shared.lane.Load;

/** A parcel, and what it is to us. */
record Shipment(Parcel parcel, List<Piece> pieces) {

    Shipment {
        pieces = List.copyOf(pieces);
    }

    /** What is carried of one load. */
    record Piece(Load load, Message message, WayToPortal.Way way) {}
}
