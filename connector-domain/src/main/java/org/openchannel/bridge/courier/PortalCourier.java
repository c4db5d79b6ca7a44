package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.budget.ToPortals;
import org.openchannel.bridge.courier.Shipment.Piece;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.message.Direction;
import org.openchannel.bridge.message.Messages;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.lane.Allowance;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Freight;
import org.openchannel.shared.lane.Lease;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Outcome;
import org.openchannel.shared.lane.Rank;
import org.openchannel.shared.lane.RetrySchedule;

/**
 * Carries to portals: customers' messages, and what became of operators' messages. Many chats travel in one request, as
 * many as the portal's budget allows.
 */
@Dependent
public class PortalCourier implements Freight, ToPortals {

    private static final Logger LOG = System.getLogger(PortalCourier.class.getName());

    /** As many commands as a batch takes. */
    private static final int MOST = 50;

    private static final String SEND = "imconnector.send.messages";
    private static final String LOOK = "im.dialog.messages.get";

    /** What became of operators' messages. */
    private static final List<String> TICKS =
            List.of("imconnector.send.status.delivery", "imconnector.send.status.reading");

    private static final Set<Rank> WITHOUT_TICKS = EnumSet.complementOf(EnumSet.of(Rank.STATUS));

    /** A portal that answers looks slowly is not sent anything in the same trip: what is certain need not wait for them. */
    private static final Duration LONGEST_LOOKS = Duration.ofSeconds(5);

    private final PackForPortal pack;
    private final HandToPortal hand;
    private final LookAtPortal look;
    private final Budgets budgets;
    private final World world;

    @Inject
    public PortalCourier(PackForPortal pack, HandToPortal hand, LookAtPortal look, Budgets budgets, World world) {
        this.pack = pack;
        this.hand = hand;
        this.look = look;
        this.budgets = budgets;
        this.world = world;
    }

    /** Where messages are, what time it is, and names for trips. */
    @Dependent
    public record World(Messages messages, Clock clock, IdSource ids) {

        @Inject
        public World {}
    }

    @Override
    public String queue() {
        return Routes.PORTAL;
    }

    @Override
    public Budgets budgets() {
        return budgets;
    }

    @Override
    public RetrySchedule retries() {
        return Routes.RETRIES;
    }

    /** A portal that worked too long on ticks takes messages all the same. */
    @Override
    public Allowance allowance(String party) {
        var budget = budgets.of(new MemberId(party));
        var share = budget.share(SEND);
        var most = Math.min(MOST, share.most());
        if (!share.pause().isZero()) {
            return Allowance.after(share.pause());
        }
        var mayTick =
                TICKS.stream().allMatch(method -> budget.share(method).pause().isZero());
        return mayTick ? Allowance.of(most, most) : Allowance.of(most, most).only(WITHOUT_TICKS);
    }

    @Override
    public boolean looksFirst() {
        return true;
    }

    @Override
    public List<Outcome> carry(List<Load> loads, Lease lease) {
        var portal = new MemberId(loads.get(0).lane().party());
        var bill = new Waybill(loads);
        var trip = world.ids.next();
        try {
            var shipments = shipments(loads, portal, trip, bill, lease);
            if (!shipments.isEmpty()) {
                hand.hand(portal, shipments, lease, bill);
            }
        } finally {
            pack.unpacked(trip);
        }
        return finished(portal, bill);
    }

    private List<Shipment> shipments(List<Load> loads, MemberId portal, UUID trip, Waybill bill, Lease lease) {
        var together = new LinkedHashMap<Object, List<Piece>>();
        var room = Math.max(1, budgets.of(portal).share(SEND).most());
        var certain = new ArrayList<List<Load>>();
        var begunAt = world.clock.instant();
        for (var lane : lanes(loads)) {
            if (lane.get(0).doubt().isPresent()) {
                looked(lane, portal, lease, bill);
            } else {
                certain.add(lane);
            }
        }
        if (world.clock.instant().isAfter(begunAt.plus(LONGEST_LOOKS))) {
            return List.of();
        }
        packed(certain, room, trip, bill)
                .forEach(piece -> together.computeIfAbsent(piece.together(), unknown -> new ArrayList<>())
                        .add(piece));
        return together.values().stream()
                .map(Shipment::new)
                .sorted(Comparator.comparing(Shipment::isOfReading))
                .toList();
    }

    /** Nothing of these has left yet, whatever breaks here; what was looked for is known. */
    private List<Piece> packed(List<List<Load>> lanes, int room, UUID trip, Waybill bill) {
        try {
            return lanes.isEmpty() ? List.of() : pack.take(lanes, room, trip, bill);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "What is to travel could not be read", e);
            var failure = Failure.passing("What is to travel could not be read: " + e);
            lanes.forEach(lane -> bill.failed(lane.get(0), failure));
            return List.of();
        }
    }

    /** Each look is a request; a lane for which there is none left stays as it is. */
    private void looked(List<Load> lane, MemberId portal, Lease lease, Waybill bill) {
        if (budgets.of(portal).share(LOOK).pause().isZero()) {
            look.look(lane, portal, lease, bill);
        }
    }

    /** The loads of a lane are adjacent. */
    private static Iterable<List<Load>> lanes(List<Load> loads) {
        var lanes = new LinkedHashMap<String, List<Load>>();
        loads.forEach(load -> lanes.computeIfAbsent(load.lane().name(), unknown -> new ArrayList<>())
                .add(load));
        return lanes.values();
    }

    private List<Outcome> finished(MemberId portal, Waybill bill) {
        var outcomes = bill.outcomes();
        var arrived =
                outcomes.stream().filter(Outcome.Arrived.class::isInstance).count();
        var failed = outcomes.stream().anyMatch(Outcome.Failed.class::isInstance);
        if (arrived > 0 && !failed) {
            budgets.of(portal).wentWell((int) arrived);
        }
        return outcomes;
    }

    /** Ticks are not written down. */
    @Override
    public void hold(List<Load> finished) {
        world.messages.hold(finished.stream()
                .filter(load -> load.kind().equals(Routes.MESSAGE) || Routes.isChange(load.kind()))
                .map(Load::subject)
                .collect(Collectors.toSet()));
    }

    /** A customer's message the portal will never take stays here with the reason. */
    @Override
    public void gaveUp(Load load, Failure failure) {
        if (load.kind().equals(Routes.MESSAGE)) {
            world.messages
                    .find(load.subject())
                    .filter(message -> message.direction() == Direction.INBOUND)
                    .ifPresent(message -> message.failed(failure.reason(), world.clock.instant()));
        }
    }
}
