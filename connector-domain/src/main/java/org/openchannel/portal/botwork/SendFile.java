package org.openchannel.portal.botwork;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openchannel.portal.disk.DiskFile;
import org.openchannel.portal.disk.KeepOnDisk;
import org.openchannel.portal.talk.Words;
import org.openchannel.shared.file.StoredFile;

/** A bot puts a file into the chat it is in, and sees the files of its chats. */
@Dependent
public class SendFile {

    private final BotSpeaks botSpeaks;
    private final LineVoice lineVoice;
    private final FindScene findScene;
    private final KeepOnDisk disk;

    @Inject
    public SendFile(BotSpeaks botSpeaks, LineVoice lineVoice, FindScene findScene, KeepOnDisk disk) {
        this.botSpeaks = botSpeaks;
        this.lineVoice = lineVoice;
        this.findScene = findScene;
        this.disk = disk;
    }

    /** What was sent: the numbers of the file and of its message. */
    public record Sent(long fileId, long messageId) {}

    /**
     * Sends {@code file} with {@code words}: to a line's customer as a file, into a talk as a block of the words. Nothing
     * when the line's dialog is closed meanwhile.
     */
    @Transactional
    public Optional<Sent> send(Scene scene, long botId, StoredFile file, Words words) {
        var message = scene.letter().equals("L")
                ? lineVoice.send(scene.id(), botId, words.text(), file)
                : botSpeaks.say(scene, botId, words, false);
        return message.map(id -> new Sent(disk.keep(scene.id(), botId, file.id()), id));
    }

    /** A file of any chat. */
    @Transactional
    public Optional<DiskFile> find(long fileId) {
        return disk.find(fileId);
    }

    /** Whether {@code botId} may see a file: who sent it, and who is in its chat. */
    @Transactional
    public boolean maySee(DiskFile file, long botId) {
        return file.authorId() == botId
                || findScene
                        .numbered(file.chatId())
                        .filter(scene -> botSpeaks.isIn(scene, botId))
                        .isPresent();
    }
}
