package org.openchannel.bridge.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openchannel.shared.lane.LaneStops;

/** Sights and stops one test makes up. */
final class ScriptedSights implements Sights, LaneStops {

    final List<Backlog> backlogs = new ArrayList<>();
    final List<AccountSight> accounts = new ArrayList<>();
    final List<PortalSight> portals = new ArrayList<>();
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
        return portals;
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
