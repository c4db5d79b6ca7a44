package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.openchannel.portal.botwork.SendFile;
import org.openchannel.shared.ServerSettings;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;

/** Says where a bot can fetch a file of a chat it is in. */
@Dependent
public class FileDownloadMethod extends ModernMethod {

    private final ModernCallers callers;
    private final SendFile sendFile;
    private final ServerSettings settings;

    @Inject
    public FileDownloadMethod(ModernCallers callers, SendFile sendFile, ServerSettings settings) {
        super("imbot.v2.File.download");
        this.callers = callers;
        this.sendFile = sendFile;
        this.settings = settings;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var file = call.parameters()
                .number("fileId")
                .flatMap(sendFile::find)
                .orElseThrow(() -> wrong("FILE_NOT_FOUND", "File not found"));
        if (!sendFile.maySee(file, bot.id())) {
            throw new RestException(403, "FILE_ACCESS_ERROR", "File access error");
        }
        return Map.of(
                "downloadUrl",
                settings.address("/portal/files/" + file.fileId()).toString());
    }
}
