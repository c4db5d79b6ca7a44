package org.openchannel.portal.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.openchannel.shared.file.StoredFile;

/** A stored file that belongs to a message. */
@Embeddable
public class MessageFile {

    @Column(name = "file_id", nullable = false, length = 100)
    private String fileId;

    @Column(nullable = false, length = 200)
    private String name;

    @Column(name = "media_type", nullable = false, length = 100)
    private String mediaType;

    @Column(nullable = false)
    private long size;

    protected MessageFile() {
        // for JPA
    }

    static MessageFile of(StoredFile stored) {
        var file = new MessageFile();
        file.fileId = stored.id();
        file.name = stored.name();
        file.mediaType = stored.mediaType();
        file.size = stored.size();
        return file;
    }

    StoredFile stored() {
        return new StoredFile(fileId, name, mediaType, size);
    }
}
