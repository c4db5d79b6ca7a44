package org.openchannel.bridge.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A file that travels with a message: first a reference to where its sender keeps it, then a file of ours. It is
 * fetched soon, because senders keep files for minutes only.
 */
@Embeddable
public class Attachment {

    @Nullable @Column(name = "file_reference")
    private String reference;

    @Nullable @Column(name = "file_name")
    private String name;

    @Nullable @Column(name = "media_type")
    private String mediaType;

    @Nullable @Column(name = "file_id")
    private String fileId;

    /** Why it could not be fetched, for good. */
    @Nullable @Column(name = "file_trouble")
    private String trouble;

    protected Attachment() {
        // for JPA, and for messages without a file
    }

    static Attachment none() {
        return new Attachment();
    }

    static Attachment of(String reference, String name, String mediaType) {
        var attachment = new Attachment();
        attachment.reference = reference;
        attachment.name = cut(name, 200);
        attachment.mediaType = cut(mediaType, 100);
        return attachment;
    }

    /** Whether there is a file at all. */
    public boolean exists() {
        return reference != null;
    }

    /** Whether it must still be fetched. */
    public boolean isMissing() {
        return reference != null && fileId == null && trouble == null;
    }

    public void fetched(String file) {
        fileId = file;
    }

    public void lost(String why) {
        trouble = cut(why, 500);
    }

    /** Where its sender keeps it. */
    public String reference() {
        return reference == null ? "" : reference;
    }

    public String name() {
        return name == null || name.isBlank() ? "file" : name;
    }

    public String mediaType() {
        return mediaType == null ? "application/octet-stream" : mediaType;
    }

    /** Whether it could not be fetched, for good. */
    public boolean isLost() {
        return trouble != null;
    }

    /** Our file, once fetched. */
    public @Nullable String fileId() {
        return fileId;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
