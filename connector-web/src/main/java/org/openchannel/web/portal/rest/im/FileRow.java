package org.openchannel.web.portal.rest.im;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.web.portal.rest.Moments;

/** A file of a chat as {@code im.*} shows it. */
final class FileRow {

    private static final String ACTIONS = "[{\"type\":\"download\"}]";

    private FileRow() {}

    /** Whose it is and since when. */
    record Origin(long chatId, long authorId, String authorName, Instant at) {}

    /** The file of that number, which lies at {@code address}. */
    static Map<String, @Nullable Object> of(long id, StoredFile file, Origin origin, String address) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", id);
        row.put("chatId", origin.chatId());
        row.put("date", Moments.text(origin.at()));
        row.put("type", type(file));
        row.put("name", file.name());
        row.put("extension", extension(file.name()));
        row.put("size", file.size());
        row.put("image", false);
        row.put("status", "done");
        row.put("progress", 100);
        row.put("authorId", origin.authorId());
        row.put("authorName", origin.authorName());
        row.put("urlPreview", file.isImage() ? address : "");
        row.put("urlShow", address);
        row.put("urlDownload", address);
        row.put("viewerAttrs", viewer(id, file, origin, address));
        row.put("mediaUrl", Map.of("preview", Map.of("250", file.isImage() ? address : "")));
        List.of("isTranscribable", "isVideoNote", "isVoiceNote").forEach(flag -> row.put(flag, false));
        return row;
    }

    /** Texts alone: whatever shows files in a browser reads them from its page. */
    private static Map<String, Object> viewer(long id, StoredFile file, Origin origin, String address) {
        var viewer = new LinkedHashMap<String, Object>();
        viewer.put("viewer", "");
        viewer.put("viewerType", type(file).equals("file") ? "unknown" : type(file));
        viewer.put("src", address);
        viewer.put("viewerResized", "");
        viewer.put("objectId", String.valueOf(id));
        viewer.put("viewerGroupBy", String.valueOf(origin.chatId()));
        viewer.put("imChatId", origin.chatId());
        viewer.put("title", file.name());
        viewer.put("actions", ACTIONS);
        return viewer;
    }

    private static String type(StoredFile file) {
        var kind = file.mediaType().substring(0, file.mediaType().indexOf('/'));
        return file.isImage() || List.of("audio", "video").contains(kind) ? kind : "file";
    }

    private static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
