package org.openchannel.bridge.courier;

import java.util.List;
import org.openchannel.bridge.courier.OpenLines.ChatName;
import org.openchannel.bridge.courier.OpenLines.CustomerMessage;
import org.openchannel.bridge.courier.OpenLines.OrderFate;
import org.openchannel.bridge.courier.OpenLines.Place;
import org.openchannel.bridge.courier.OpenLines.Receipt;

/** What goes to one line of a portal in one call. */
public sealed interface Parcel {

    Place place();

    /** How many pieces are in it, at least one. */
    int size();

    /** One of all that go together: what is in {@code parcels}, which are of one kind, to one place. */
    static Parcel joined(List<Parcel> parcels) {
        if (parcels.get(0) instanceof Ticks ticks) {
            var receipts = parcels.stream()
                    .flatMap(parcel -> ((Ticks) parcel).receipts().stream())
                    .toList();
            return new Ticks(ticks.place(), ticks.areRead(), receipts);
        }
        if (parcels.get(0) instanceof Changes changes) {
            var all = parcels.stream()
                    .flatMap(parcel -> ((Changes) parcel).messages().stream())
                    .toList();
            return new Changes(changes.place(), changes.areDeletions(), all);
        }
        if (parcels.get(0) instanceof Title || parcels.get(0) instanceof Fate) {
            return parcels.get(0);
        }
        var messages = parcels.stream()
                .flatMap(parcel -> ((Letters) parcel).messages().stream())
                .toList();
        return new Letters(parcels.get(0).place(), messages);
    }

    /** Messages of one chat, in order: in one call, or their order would depend on which call is faster. */
    record Letters(Place place, List<CustomerMessage> messages) implements Parcel {

        public Letters {
            messages = List.copyOf(messages);
        }

        @Override
        public int size() {
            return messages.size();
        }
    }

    /** What messages of one chat say from now on, or which of them were taken back. */
    record Changes(Place place, boolean areDeletions, List<CustomerMessage> messages) implements Parcel {

        public Changes {
            messages = List.copyOf(messages);
        }

        @Override
        public int size() {
            return messages.size();
        }
    }

    /** How one chat is called from now on. */
    record Title(Place place, ChatName chat) implements Parcel {

        @Override
        public int size() {
            return 1;
        }
    }

    /** What became of something the portal sent outside of any chat. */
    record Fate(Place place, OrderFate order) implements Parcel {

        @Override
        public int size() {
            return 1;
        }
    }

    /** What became of operators' messages, of any chats. */
    record Ticks(Place place, boolean areRead, List<Receipt> receipts) implements Parcel {

        public Ticks {
            receipts = List.copyOf(receipts);
        }

        @Override
        public int size() {
            return receipts.size();
        }
    }
}
