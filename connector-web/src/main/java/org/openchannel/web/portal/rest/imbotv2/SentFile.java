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
import org.openchannel.web.portal.rest.LongValue;
import org.openchannel.web.portal.rest.Parameters;

/** A file as it is sent: its name, its content as Base64, and perhaps words that go with it. */
public final class SentFile {

    /** Where it may be a long value. */
    public static final List<String> PLACE = List.of("fields", "content");

    private final String name;
    private final Content content;
    private final String message;

    private SentFile(String name, Content content, String message) {
        this.name = name;
        this.content = content;
        this.message = message;
    }

    /** How its bytes become a file. */
    private interface Content {

        StoredFile keep(FileStore files, String name, String mediaType) throws IOException;
    }

    /** Reads one; refuses what is none. */
    public static SentFile of(Parameters fields) {
        var name = fields.text("name").map(String::strip).orElse("");
        var content = fields.text("content").map(String::strip).orElse("");
        var large = fields.longValue("content");
        if (name.isEmpty() || (content.isEmpty() && large.isEmpty())) {
            throw ModernMethod.wrong("FILE_EMPTY", "File name or content is empty");
        }
        var message = fields.text("message").orElse("");
        if (large.isPresent()) {
            large.get().fault().ifPresent(SentFile::refuse);
            return new SentFile(name, (files, called, type) -> large.get().keep(called, type), message);
        }
        var bytes = decoded(content);
        return new SentFile(
                name, (files, called, type) -> files.put(called, type, new ByteArrayInputStream(bytes)), message);
    }

    private static void refuse(LongValue.Fault fault) {
        throw switch (fault) {
            case NOT_BASE64 -> ModernMethod.wrong("FILE_INVALID_CONTENT", "Invalid base64 content");
            case TOO_LARGE -> ModernMethod.wrong("FILE_TOO_LARGE", "File is too large");
            case NOT_STORED -> ModernMethod.wrong("FILE_UPLOAD_FAILED", "File upload failed");
        };
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

    /** What its words say beside the file. */
    public String message() {
        return message;
    }

    /** Keeps its bytes. */
    public StoredFile keep(FileStore files) {
        var type = Objects.requireNonNullElse(
                URLConnection.guessContentTypeFromName(name.toLowerCase(Locale.ROOT)), "application/octet-stream");
        try {
            return content.keep(files, name, type);
        } catch (IOException e) {
            throw ModernMethod.wrong("FILE_UPLOAD_FAILED", "File upload failed");
        }
    }

    /** Its words, with a block that leads to the file at {@code address}. */
    public Words words(StoredFile stored, String address) {
        var link = new LinkedHashMap<String, Object>();
        link.put("NAME", stored.name());
        link.put("LINK", address);
        link.put("SIZE", stored.size());
        var block = Map.of(stored.isImage() ? "IMAGE" : "FILE", List.of(link));
        return new Words(message, false, JsonTree.write(List.of(Map.of("BLOCKS", List.of(block)))), null, null);
    }

    /** What follows the last dot of a name, in lower case. */
    public static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
