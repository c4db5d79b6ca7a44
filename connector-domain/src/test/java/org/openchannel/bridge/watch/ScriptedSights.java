package org.openchannel.bridge.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openchannel.shared.lane.LaneStops;

/** Sights and stops one test makes up. */
final class ScriptedSights implements Sights, LaneStops {

    final List<Backlog> backlogs = new ArrayList<>();
    final List<AccountSight> accounts = new ArrayList<>();
    final List<PortalSight> portals = new ArrayList<>();
    int portalsRead;
    private final Map<String, LaneStop> stops = new TreeMap<>();

    @Override
    public Flow flow(Instant since) {
        return new Flow(since.getEpochSecond() % 100, 2, 3);
    }

    @Override
    public List<Backlog> backlogs() {
        return backlogs;
    }

    @Override
    public List<AccountSight> accounts(String words, int most) {
        return accounts.stream()
                .filter(account -> account.name().contains(words))
                .limit(most)
                .toList();
    }

    @Override
    public List<PortalSight> portals(int most) {
        return read(portals.stream()
                .sorted(Comparator.comparing(portal -> portal.suspended() == null))
                .limit(most)
                .toList());
    }

    @Override
    public List<PortalSight> portals(Collection<String> members) {
        return read(portals.stream()
                .filter(portal -> members.contains(portal.portal()))
                .toList());
    }

    private List<PortalSight> read(List<PortalSight> some) {
        portalsRead += some.size();
        return some;
    }

    @Override
    public List<NodeSight> nodes(Instant now) {
        return List.of();
    }

    @Override
    public List<Cause> causes(int most) {
        return List.of();
    }

    @Override
    public void stop(String owner, LaneStop why) {
        stops.put(owner, why);
    }

    @Override
    public boolean release(String owner) {
        return stops.remove(owner) != null;
    }

    @Override
    public Map<String, LaneStop> all() {
        return Map.copyOf(stops);
    }
}
