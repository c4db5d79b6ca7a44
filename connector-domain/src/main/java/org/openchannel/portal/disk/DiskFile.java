package org.openchannel.portal.disk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that went into a chat. */
@Entity(name = "PortalDiskFile")
@Table(name = "portal_disk_file")
public class DiskFile {

    @Id
    private long id;

    @Column(name = "chat_id", nullable = false)
    private long chatId;

    @Column(name = "author_id", nullable = false)
    private long authorId;

    @Column(name = "file_id", nullable = false, length = 100)
    private String fileId;

    @Column(name = "uploaded_at", nullable = false)
    private Instant uploadedAt;

    protected DiskFile() {
        // for JPA
    }

    static DiskFile uploaded(long id, long chatId, long authorId, String fileId, Instant now) {
        var file = new DiskFile();
        file.id = id;
        file.chatId = chatId;
        file.authorId = authorId;
        file.fileId = fileId;
        file.uploadedAt = now;
        return file;
    }

    public long id() {
        return id;
    }

    /** The talk or the line's dialog it went into. */
    public long chatId() {
        return chatId;
    }

    public long authorId() {
        return authorId;
    }

    /** Where its bytes lie. */
    public String fileId() {
        return fileId;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
