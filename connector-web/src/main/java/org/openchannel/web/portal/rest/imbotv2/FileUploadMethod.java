package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import org.openchannel.portal.botwork.SendFile;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.file.FileStore;
import org.openchannel.web.portal.rest.Call;

/** Puts a file into a chat as a bot, with a message. */
@Dependent
public class FileUploadMethod extends ModernMethod {

    private final ModernCallers callers;
    private final SendFile sendFile;
    private final FileStore files;
    private final ServerSettings settings;

    @Inject
    public FileUploadMethod(ModernCallers callers, SendFile sendFile, FileStore files, ServerSettings settings) {
        super("imbot.v2.File.upload");
        this.callers = callers;
        this.sendFile = sendFile;
        this.files = files;
        this.settings = settings;
    }

    @Override
    public List<String> longValue() {
        return SentFile.PLACE;
    }

    @Override
    Object answer(Call call) {
        var bot = callers.bot(call);
        var sent = SentFile.of(call.parameters().inside("fields"));
        var scene = callers.scene(call, bot);
        var stored = sent.keep(files);
        var address = settings.address("/portal/files/" + stored.id()).toString();
        var done = sendFile.send(scene, bot.id(), stored, sent.words(stored, address))
                .orElseThrow(() -> wrong("FILE_SEND_FAILED", "Failed to send message"));
        var file = new LinkedHashMap<String, Object>();
        file.put("id", done.fileId());
        file.put("chatId", scene.id());
        file.put("name", stored.name());
        file.put("extension", SentFile.extension(stored.name()));
        file.put("size", stored.size());
        var result = new LinkedHashMap<String, Object>();
        result.put("file", file);
        result.put("messageId", done.messageId());
        result.put("chatId", scene.id());
        result.put("dialogId", scene.dialogId(bot.id()));
        return result;
    }
}
