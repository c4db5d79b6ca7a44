package org.openchannel.simulator.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.file.StoredFile;

/** The file of a message, as its row keeps it: all columns or none. */
@Embeddable
class Attachment {

    @Column(name = "file_id")
    private @Nullable String id;

    @Column(name = "file_name")
    private @Nullable String name;

    @Column(name = "file_type")
    private @Nullable String type;

    @Column(name = "file_size")
    private @Nullable Long size;

    protected Attachment() {
        // for JPA
    }

    static Attachment of(StoredFile file) {
        var attachment = new Attachment();
        attachment.id = file.id();
        attachment.name = file.name();
        attachment.type = file.mediaType();
        attachment.size = file.size();
        return attachment;
    }

    boolean isPresent() {
        return id != null;
    }

    StoredFile file() {
        return new StoredFile(
                Objects.requireNonNull(id),
                Objects.requireNonNull(name),
                Objects.requireNonNull(type),
                Objects.requireNonNull(size));
    }
}
