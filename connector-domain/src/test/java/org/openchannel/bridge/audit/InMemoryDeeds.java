package org.openchannel.bridge.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What people did in one test. */
public final class InMemoryDeeds implements Deeds {

    private final List<Deed> deeds = new ArrayList<>();

    @Override
    public void add(Deed deed) {
        deeds.add(0, deed);
    }

    @Override
    public List<Deed> latest(int page, int size) {
        return deeds.stream().skip((long) page * size).limit(size).toList();
    }

    @Override
    public List<Deed> about(UUID account, int page, int size) {
        return deeds.stream()
                .filter(deed -> account.equals(deed.account()))
                .skip((long) page * size)
                .limit(size)
                .toList();
    }
}
