package org.openchannel.portal.disk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Files by number, kept for one test. */
public final class InMemoryDiskFiles implements DiskFiles {

    private final Map<Long, DiskFile> kept = new HashMap<>();

    @Override
    public Optional<DiskFile> find(long id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void add(DiskFile file) {
        kept.put(file.id(), file);
    }
}
