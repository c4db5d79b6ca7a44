package org.openchannel.shared.file;

import java.util.regex.Pattern;

/**
 * A file we keep.
 *
 * @param id an unguessable name, {@code [A-Za-z0-9]+}; fit for an address
 * @param name as its sender called it, without folders, at most 200 characters
 * @param mediaType for example {@code image/png}, at most 100 characters; what is no type counts as
 *     {@code application/octet-stream}
 * @param size in bytes
 */
public record StoredFile(String id, String name, String mediaType, long size) {

    private static final int LONGEST_TYPE = 100;
    private static final String WORD = "[A-Za-z0-9.+_-]+";
    private static final Pattern TYPE = Pattern.compile(WORD + "/" + WORD);
    private static final Pattern PARAMETERS =
            Pattern.compile("(\\s*;\\s*" + WORD + "=(" + WORD + "|\"[ !#-\\[\\]-~]*\"))*");

    public StoredFile {
        mediaType = fitting(mediaType.strip());
    }

    /** Without its parameters when they are broken or make it too long. */
    private static String fitting(String type) {
        var end = type.indexOf(';');
        var bare = end < 0 ? type : type.substring(0, end).stripTrailing();
        if (bare.length() > LONGEST_TYPE || !TYPE.matcher(bare).matches()) {
            return "application/octet-stream";
        }
        var isWhole = type.length() <= LONGEST_TYPE
                && PARAMETERS.matcher(type.substring(bare.length())).matches();
        return isWhole ? type : bare;
    }

    /** Whether browsers may show it as a picture. */
    public boolean isImage() {
        return mediaType.startsWith("image/") && !mediaType.startsWith("image/svg");
    }

    /** Whether it is sound. */
    public boolean isAudio() {
        return mediaType.startsWith("audio/");
    }
}
