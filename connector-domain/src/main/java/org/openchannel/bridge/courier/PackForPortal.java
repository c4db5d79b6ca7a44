package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openchannel.bridge.courier.FirstContacts.Contact;
import org.openchannel.bridge.courier.OpenLines.ChatName;
import org.openchannel.bridge.courier.OpenLines.CustomerMessage;
import org.openchannel.bridge.courier.OpenLines.OrderFate;
import org.openchannel.bridge.courier.OpenLines.Receipt;
import org.openchannel.bridge.courier.Parcel.Changes;
import org.openchannel.bridge.courier.Parcel.Fate;
import org.openchannel.bridge.courier.Parcel.Letters;
import org.openchannel.bridge.courier.Parcel.Ticks;
import org.openchannel.bridge.courier.Parcel.Title;
import org.openchannel.bridge.courier.Shipment.Piece;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.message.Message;
import org.openchannel.bridge.message.Messages;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Load;

/** Makes parcels of loads. What can't be packed harms only its own lane. */
@Dependent
public class PackForPortal {

    private static final Logger LOG = System.getLogger(PackForPortal.class.getName());
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Messages messages;
    private final WayToPortal way;
    private final ComposeForPortal compose;
    private final FirstContacts contacts;
    private final Clock clock;

    @Inject
    public PackForPortal(
            Messages messages, WayToPortal way, ComposeForPortal compose, FirstContacts contacts, Clock clock) {
        this.messages = messages;
        this.way = way;
        this.compose = compose;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * What of several lanes can travel now: the loads of each in order, up to the first that must wait, of which the reason is
     * written. All they are about is read at once, in one transaction.
     *
     * @param most so many at most
     */
    @Transactional
    List<Piece> take(List<List<Load>> lanes, int most, UUID trip, Waybill bill) {
        messages.withDialogs(
                lanes.stream().flatMap(lane -> lane.stream().map(Load::subject)).collect(Collectors.toSet()));
        var packing = new Packing(trip, bill, new HashMap<>());
        var taken = new ArrayList<Piece>();
        lanes.forEach(lane -> taken.addAll(ofOne(lane, most - taken.size(), packing)));
        return taken;
    }

    /** @param ways one of each account that was found already */
    private record Packing(UUID trip, Waybill bill, Map<UUID, WayToPortal.Way> ways) {}

    private List<Piece> ofOne(List<Load> lane, int most, Packing packing) {
        var bill = packing.bill();
        var taken = new ArrayList<Piece>();
        for (var load : lane) {
            if (taken.size() >= most || load.doubt().isPresent() || !mayTravelWith(taken, load)) {
                break;
            }
            if (isOutdated(load, lane)) {
                bill.isGone(load);
                continue;
            }
            try {
                piece(load, taken, packing).ifPresentOrElse(taken::add, () -> bill.isGone(load));
            } catch (DeliveryFailedException e) {
                bill.failed(load, e.failure());
                break;
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Packing " + load.kind() + " " + load.id() + " broke", e);
                bill.failed(load, Failure.passing("Internal error: " + e));
                break;
            }
        }
        return taken;
    }

    /** A change waits until it is known whether its message arrived, and what comes behind waits for the change. */
    private static boolean mayTravelWith(List<Piece> before, Load load) {
        return before.isEmpty()
                || (!isAlone(load.kind()) && !isAlone(before.get(0).load().kind()));
    }

    private static boolean isAlone(String kind) {
        return Routes.isChange(kind) || kind.equals(Routes.NAME);
    }

    /** Neighbours in a lane are of one chat and go the same way. */
    private Optional<Piece> piece(Load load, List<Piece> before, Packing packing) {
        return messages.find(load.subject())
                .filter(message -> isWanted(load.kind(), message))
                .map(message -> {
                    var road = before.isEmpty()
                            ? road(message, packing)
                            : before.get(0).way();
                    var alone = alone(load.kind(), message, road, packing.trip());
                    return new Piece(load, message, message.revision().number(), road, alone);
                });
    }

    /** What was taken back before it left need not leave, and what never arrived need not be changed. */
    private static boolean isWanted(String kind, Message message) {
        var revision = message.revision();
        return switch (kind) {
            case Routes.MESSAGE -> !revision.isTakenBack();
            case Routes.EDIT -> isThere(message) && revision.isToCarry() && !revision.isTakenBack();
            case Routes.DELETE -> isThere(message) && revision.isToCarry();
            default -> true;
        };
    }

    private static boolean isThere(Message message) {
        return message.status() == MessageStatus.DELIVERED;
    }

    /** Whoever hears that it was read need not hear before that it was delivered. */
    private static boolean isOutdated(Load load, List<Load> lane) {
        return load.kind().equals(Routes.DELIVERED)
                && lane.stream()
                        .anyMatch(other -> other.kind().equals(Routes.READ)
                                && other.subject().equals(load.subject()));
    }

    private WayToPortal.Way road(Message message, Packing packing) {
        var known = packing.ways().get(message.accountId());
        var road = known == null ? way.of(message) : known.beside(message);
        packing.ways().putIfAbsent(message.accountId(), road);
        return road;
    }

    private Parcel alone(String kind, Message message, WayToPortal.Way road, UUID trip) {
        switch (kind) {
            case Routes.MESSAGE -> {
                mayTravel(message, road, trip);
                return new Letters(road.place(), List.of(composed(message, road)));
            }
            case Routes.EDIT, Routes.DELETE -> {
                return new Changes(road.place(), kind.equals(Routes.DELETE), List.of(composed(message, road)));
            }
            case Routes.NAME -> {
                return title(road);
            }
            case Routes.ORDER -> {
                return new Fate(road.place(), fate(message));
            }
            case Routes.DELIVERED, Routes.READ -> {
                return tick(kind.equals(Routes.READ), message, road);
            }
            default -> throw new IllegalStateException("Nobody carries " + kind + " to a portal");
        }
    }

    private void mayTravel(Message message, WayToPortal.Way road, UUID trip) {
        if (message.attachment().isMissing()) {
            throw new DeliveryFailedException(Failure.throttled("Its file is on the way", A_MOMENT));
        }
        if (road.dialog().imChatId() == null) {
            var contact = new Contact(
                    road.portal().value(),
                    road.place().connector().value(),
                    road.dialog().customer().id());
            if (!contacts.enter(contact, trip)) {
                throw new DeliveryFailedException(
                        Failure.throttled("The customer's first message is on the way", A_MOMENT));
            }
        }
    }

    private CustomerMessage composed(Message message, WayToPortal.Way road) {
        return compose.compose(road.account(), road.dialog(), message, road.reader());
    }

    private static Parcel title(WayToPortal.Way road) {
        var dialog = road.dialog();
        var name = Objects.requireNonNull(dialog.customer().name());
        return new Title(road.place(), new ChatName(dialog.customer().id(), dialog.externalChatId(), name));
    }

    private static OrderFate fate(Message message) {
        return new OrderFate(
                message.accountId(),
                Objects.requireNonNull(message.orderId()),
                message.told(),
                message.workflow(),
                Objects.requireNonNullElse(message.failure(), ""));
    }

    private Parcel tick(boolean isRead, Message firstPart, WayToPortal.Way road) {
        var imMessage = Objects.requireNonNull(firstPart.imMessageId());
        var ids = messages.parts(firstPart.accountId(), imMessage).stream()
                .map(Message::externalId)
                .filter(Objects::nonNull)
                .toList();
        var receipt = new Receipt(
                Objects.requireNonNull(firstPart.imChatId()),
                imMessage,
                ids,
                road.dialog().externalChatId(),
                clock.instant());
        return new Ticks(road.place(), isRead, List.of(receipt));
    }

    /** The trip is over. */
    void unpacked(UUID trip) {
        contacts.leave(trip);
    }
}
