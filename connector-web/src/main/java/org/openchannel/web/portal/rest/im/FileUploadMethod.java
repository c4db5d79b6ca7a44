package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.file.FileStore;
import org.openchannel.web.portal.rest.Call;
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
        var origin = new FileRow.Origin(
                place.chatId(),
                call.userId(),
                staff.find(call.userId()).map(StaffMember::fullName).orElse(""),
                clock.instant());
        result.put("file", FileRow.of(placed.fileId(), stored, origin, address));
        result.put("messageId", placed.messageId());
        result.put("chatId", place.chatId());
        result.put("dialogId", place.name());
        return result;
    }
}
