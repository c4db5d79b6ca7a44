package org.openchannel.bridge.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What nodes of one test told each other. */
final class InMemoryLimitUses implements LimitUses {

    private record Told(LimitUse use, Instant at) {}

    private final List<Told> told = new ArrayList<>();

    @Override
    public void tell(String node, List<LimitUse> uses, Instant now) {
        told.removeIf(each -> each.use().node().equals(node));
        uses.forEach(use -> told.add(new Told(use, now)));
    }

    @Override
    public List<LimitUse> since(Instant then) {
        return told.stream()
                .filter(each -> !each.at().isBefore(then))
                .map(Told::use)
                .toList();
    }
}
