package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.openchannel.shared.ServerSettings;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Says where the calling user can fetch a file of a chat they are in. */
@Dependent
public class FileDownloadMethod implements RestMethod {

    private final ChatFiles chatFiles;
    private final ServerSettings settings;

    @Inject
    public FileDownloadMethod(ChatFiles chatFiles, ServerSettings settings) {
        this.chatFiles = chatFiles;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "im.v2.File.download";
    }

    @Override
    public List<String> scopes() {
        return ImMethods.SCOPES;
    }

    @Override
    public Object call(Call call) {
        var place = chatFiles.place(call);
        var file = call.parameters()
                .number("fileId")
                .flatMap(id -> chatFiles.find(place, id))
                .orElseThrow(() -> new RestException(400, "FILE_NOT_FOUND", "File not found"));
        return Map.of(
                "downloadUrl",
                settings.address("/portal/files/" + file.fileId()).toString());
    }
}
