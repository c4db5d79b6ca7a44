package org.openchannel.bridge.courier;

import java.util.List;
import org.openchannel.bridge.message.Message;
import org.openchannel.shared.lane.Load;

/** What goes in one parcel, and what it is to us. */
record Shipment(List<Piece> pieces) {

    Shipment {
        pieces = List.copyOf(pieces);
    }

    /**
     * What is carried of one load, in a parcel of its own.
     *
     * @param revision what of the message's changes is in it
     */
    record Piece(Load load, Message message, int revision, WayToPortal.Way way, Parcel alone) {

        /** What has the same travels in one parcel: the messages of a chat, the ticks of one kind of a line. */
        Object together() {
            if (alone instanceof Parcel.Ticks ticks) {
                return new Parcel.Ticks(ticks.place(), ticks.areRead(), List.of());
            }
            return alone instanceof Parcel.Title || alone instanceof Parcel.Fate ? load.id() : load.lane();
        }
    }

    /**
     * Whether it tells what was read. That goes last: a message's "delivered" may be in another parcel of the same trip,
     * and must not take back its "read".
     */
    boolean isOfReading() {
        return pieces.get(0).alone() instanceof Parcel.Ticks ticks && ticks.areRead();
    }

    Parcel parcel() {
        return Parcel.joined(pieces.stream().map(Piece::alone).toList());
    }
}
