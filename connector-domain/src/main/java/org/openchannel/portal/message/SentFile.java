package org.openchannel.portal.message;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.file.StoredFile;

/** How events describe a file of a message. */
final class SentFile {

    private SentFile() {}

    /** What it is, and where it can be fetched. */
    static Map<String, Object> facts(StoredFile stored, ServerSettings settings) {
        var file = new LinkedHashMap<String, Object>();
        file.put("name", stored.name());
        file.put("type", stored.isImage() ? "image" : "file");
        file.put("link", settings.address("/portal/files/" + stored.id()).toString());
        file.put("mime", stored.mediaType());
        file.put("size", stored.size());
        return file;
    }
}
