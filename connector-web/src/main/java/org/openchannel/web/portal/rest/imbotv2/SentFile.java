package org.openchannel.web.portal.rest.imbotv2;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLConnection;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openchannel.portal.talk.Words;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.Parameters;

/** A file as it is sent: its name, its content as Base64, and perhaps words that go with it. */
final class SentFile {

    private static final long LONGEST = FileStore.MAX_SIZE / 3 * 4 + 4;

    private final String name;
    private final byte[] content;
    private final String message;

    private SentFile(String name, byte[] content, String message) {
        this.name = name;
        this.content = content;
        this.message = message;
    }

    /** Reads one; refuses what is none. */
    static SentFile of(Parameters fields) {
        var name = fields.text("name").map(String::strip).orElse("");
        var content = fields.text("content").map(String::strip).orElse("");
        if (name.isEmpty() || content.isEmpty()) {
            throw ModernMethod.wrong("FILE_EMPTY", "File name or content is empty");
        }
        if (content.length() > LONGEST) {
            throw ModernMethod.wrong("FILE_TOO_LARGE", "File is too large");
        }
        return new SentFile(name, decoded(content), fields.text("message").orElse(""));
    }

    /** Spaces come of forms in which the plus signs were not escaped. */
    private static byte[] decoded(String content) {
        try {
            var bytes = Base64.getDecoder().decode(content.replace(' ', '+').replaceAll("[\\r\\n]", ""));
            if (bytes.length == 0) {
                throw ModernMethod.wrong("FILE_EMPTY", "File name or content is empty");
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw ModernMethod.wrong("FILE_INVALID_CONTENT", "Invalid base64 content");
        }
    }

    /** Keeps its bytes. */
    StoredFile keep(FileStore files) {
        var type = Objects.requireNonNullElse(
                URLConnection.guessContentTypeFromName(name.toLowerCase(Locale.ROOT)), "application/octet-stream");
        try {
            return files.put(name, type, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw ModernMethod.wrong("FILE_UPLOAD_FAILED", "File upload failed");
        }
    }

    /** Its words, with a block that leads to the file at {@code address}. */
    Words words(StoredFile stored, String address) {
        var link = new LinkedHashMap<String, Object>();
        link.put("NAME", stored.name());
        link.put("LINK", address);
        link.put("SIZE", stored.size());
        var block = Map.of(stored.isImage() ? "IMAGE" : "FILE", List.of(link));
        return new Words(message, false, JsonTree.write(List.of(Map.of("BLOCKS", List.of(block)))), null, null);
    }

    /** What follows the last dot of a name, in lower case. */
    static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
