package org.openchannel.portal.disk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.openchannel.shared.Numbers;

/** Numbers files that go into chats, and finds them again. */
@Dependent
@Transactional
public class KeepOnDisk {

    private final DiskFiles files;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public KeepOnDisk(DiskFiles files, Numbers numbers, Clock clock) {
        this.files = files;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Takes down that {@code authorId} put a file into a chat; returns its number. */
    public long keep(long chatId, long authorId, String fileId) {
        var id = numbers.next("portal_disk_file_number");
        files.add(DiskFile.uploaded(id, chatId, authorId, fileId, clock.instant()));
        return id;
    }

    /** By its number. */
    public Optional<DiskFile> find(long id) {
        return files.find(id);
    }
}
