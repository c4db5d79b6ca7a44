package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Moments;
import org.openchannel.web.portal.rest.RestMethod;
import org.openchannel.web.portal.rest.imbotv2.SentFile;

/** Puts a file into a chat as the calling user, with a message. */
@Dependent
public class FileUploadMethod implements RestMethod {

    private final ChatFiles chatFiles;
    private final StaffDirectory staff;
    private final FileStore files;
    private final ServerSettings settings;
    private final Clock clock;

    @Inject
    public FileUploadMethod(
            ChatFiles chatFiles, StaffDirectory staff, FileStore files, ServerSettings settings, Clock clock) {
        this.chatFiles = chatFiles;
        this.staff = staff;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "im.v2.File.upload";
    }

    @Override
    public List<String> scopes() {
        return ImMethods.SCOPES;
    }

    @Override
    public List<String> longValue() {
        return SentFile.PLACE;
    }

    @Override
    public Object call(Call call) {
        var place = chatFiles.place(call);
        var sent = SentFile.of(call.parameters().inside("fields"));
        var stored = sent.keep(files);
        var address = settings.address("/portal/files/" + stored.id()).toString();
        var placed = chatFiles.put(place, call, sent, stored, address);
        var result = new LinkedHashMap<String, Object>();
        result.put("file", file(placed.fileId(), place.chatId(), call.userId(), stored, address));
        result.put("messageId", placed.messageId());
        result.put("chatId", place.chatId());
        result.put("dialogId", place.name());
        return result;
    }

    private Map<String, @Nullable Object> file(long id, long chatId, long authorId, StoredFile stored, String address) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", id);
        row.put("chatId", chatId);
        row.put("date", Moments.text(clock.instant()));
        row.put("type", type(stored));
        row.put("name", stored.name());
        row.put("extension", SentFile.extension(stored.name()));
        row.put("size", stored.size());
        row.put("image", false);
        row.put("status", "done");
        row.put("progress", 100);
        row.put("authorId", authorId);
        row.put("authorName", staff.find(authorId).map(StaffMember::fullName).orElse(""));
        row.put("urlPreview", stored.isImage() ? address : "");
        row.put("urlShow", address);
        row.put("urlDownload", address);
        List.of("isTranscribable", "isVideoNote", "isVoiceNote").forEach(flag -> row.put(flag, false));
        return row;
    }

    private static String type(StoredFile stored) {
        var kind = stored.mediaType().substring(0, stored.mediaType().indexOf('/'));
        return stored.isImage() || List.of("audio", "video").contains(kind) ? kind : "file";
    }
}
