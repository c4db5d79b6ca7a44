package org.openchannel.integration.bitrix24;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.openchannel.bridge.courier.Fared;
import org.openchannel.bridge.courier.OpenLines;
import org.openchannel.bridge.courier.Parcel;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure.Exchange;

/** Messages to portals over REST: one call of its own for one parcel, a batch for several. */
@Dependent
class RestOpenLines implements OpenLines {

    private static final int LONGEST_BATCH = 50;

    private final PortalWire wire;

    @Inject
    RestOpenLines(PortalWire wire) {
        this.wire = wire;
    }

    @Override
    public List<List<Fared>> hand(PortalAccess access, List<Parcel> parcels) {
        var commands = parcels.stream().map(Dictation::command).toList();
        var fared = new ArrayList<List<Fared>>();
        parcels.forEach(parcel -> fared.add(Fared.all(parcel, new Fared.Unsent())));
        var together = together(commands);
        if (together.size() > 1) {
            batch(access, commands, together, parcels, fared);
        } else {
            var command = commands.get(0);
            fared.set(0, tried(parcels.get(0), command, () -> wire.call(access, command)));
        }
        return fared;
    }

    /** Which of them travel in one batch: only the first where it means something else in there. */
    private static List<Integer> together(List<Command> commands) {
        return commands.get(0).fitsBatch()
                ? IntStream.range(0, commands.size())
                        .filter(index -> commands.get(index).fitsBatch())
                        .limit(LONGEST_BATCH)
                        .boxed()
                        .toList()
                : List.of(0);
    }

    private void batch(
            PortalAccess access,
            List<Command> commands,
            List<Integer> together,
            List<Parcel> parcels,
            List<List<Fared>> fared) {
        try {
            var replies =
                    wire.batch(access, together.stream().map(commands::get).toList());
            for (int place = 0; place < together.size(); place++) {
                var reply = replies.get(place);
                var index = together.get(place);
                var command = commands.get(index);
                var told = tried(parcels.get(index), command, reply::answer);
                fared.set(index, Fared.explained(told, () -> new Exchange(command.said(), reply.said())));
            }
        } catch (RuntimeException e) {
            together.forEach(index -> fared.set(index, failed(parcels.get(index), commands.get(index), e)));
        }
    }

    private static List<Fared> tried(Parcel parcel, Command command, Supplier<JsonObject> call) {
        try {
            var answer = call.get();
            var told = Fared.told(
                    Receipts.of(parcel, answer),
                    piece -> new Exchange(command.said(piece), Receipts.said(answer, piece)));
            return Fared.explained(told, () -> new Exchange(command.said(), answer.toString()));
        } catch (DeliveryFailedException e) {
            return isOver(parcel, e) ? Fared.all(parcel, new Fared.Well(null)) : failed(parcel, command, e);
        } catch (RuntimeException e) {
            return failed(parcel, command, e);
        }
    }

    /** A workflow somebody ended, or that heard it before, refuses to hear it: that is nobody's trouble. */
    private static boolean isOver(Parcel parcel, DeliveryFailedException refusal) {
        return parcel instanceof Parcel.Fate fate
                && fate.order().workflow() != null
                && PortalErrors.isOver(refusal.failure());
    }

    private static List<Fared> failed(Parcel parcel, Command command, RuntimeException trouble) {
        return Fared.explained(
                Fared.all(parcel, new Fared.Badly(trouble)), () -> new Exchange(command.said(), trouble.getMessage()));
    }

    @Override
    public Tail tail(PortalAccess access, Placed chat, Instant since) {
        var read = new ReadTail(chat, since);
        return read.read(wire.batch(access, read.commands()));
    }
}
