package org.openchannel.simulator.hook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Notices that last as long as the test. */
public final class InMemoryNotices implements Notices {

    private final Map<UUID, Notice> notices = new LinkedHashMap<>();

    @Override
    public void add(Notice notice) {
        notices.put(notice.id(), notice);
    }

    @Override
    public Optional<Notice> find(UUID id) {
        return Optional.ofNullable(notices.get(id));
    }

    @Override
    public void remove(UUID id) {
        notices.remove(id);
    }

    /** What devices were told so far, in order, for assertions. */
    public List<String> bodies() {
        return notices.values().stream().map(Notice::body).toList();
    }
}
