package org.openchannel.portal.disk;

import java.util.Optional;

/** The files that went into chats. */
public interface DiskFiles {

    Optional<DiskFile> find(long id);

    void add(DiskFile file);
}
