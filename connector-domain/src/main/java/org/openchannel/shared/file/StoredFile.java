package org.openchannel.shared.file;

/**
 * A file we keep.
 *
 * @param id an unguessable name, {@code [A-Za-z0-9]+}; fit for an address
 * @param name as its sender called it, without folders, at most 200 characters
 * @param mediaType for example {@code image/png}
 * @param size in bytes
 */
public record StoredFile(String id, String name, String mediaType, long size) {

    /** Whether browsers may show it as a picture. */
    public boolean isImage() {
        return mediaType.startsWith("image/") && !mediaType.startsWith("image/svg");
    }

    /** Whether it is sound. */
    public boolean isAudio() {
        return mediaType.startsWith("audio/");
    }
}
