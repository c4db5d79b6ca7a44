package org.openchannel.bridge.message;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Tells by its name what kind of file an operator sends: portals name files, not types. */
final class FileKinds {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("oga", "audio/ogg"),
            Map.entry("opus", "audio/ogg"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("wav", "audio/wav"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("txt", "text/plain"));

    private FileKinds() {}

    static String mediaType(OperatorMessage.File file) {
        var told = file.mediaType();
        if (told != null && told.matches("[a-z]+/[A-Za-z0-9.+-]+")) {
            return told;
        }
        var extension = file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Objects.requireNonNullElse(TYPES.get(extension), "application/octet-stream");
    }

    static MessageKind kind(OperatorMessage.File file) {
        var type = mediaType(file);
        if (type.equals("audio/ogg")) {
            return MessageKind.VOICE;
        }
        return switch (type.substring(0, type.indexOf('/'))) {
            case "image" -> type.contains("svg") ? MessageKind.DOCUMENT : MessageKind.IMAGE;
            case "video" -> MessageKind.VIDEO;
            case "audio" -> MessageKind.AUDIO;
            default -> MessageKind.DOCUMENT;
        };
    }
}
