package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.dialog.Dialogs;
import org.openchannel.bridge.gateway.Capabilities;
import org.openchannel.bridge.gateway.Command;
import org.openchannel.bridge.message.Message;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** Puts an operator's message into the form in which messengers take it, its file fetched first. */
@Dependent
public class ComposeForMessenger {

    private final FetchFile files;
    private final FileStore store;
    private final Dialogs dialogs;

    @Inject
    public ComposeForMessenger(FetchFile files, FileStore store, Dialogs dialogs) {
        this.files = files;
        this.store = store;
        this.dialogs = dialogs;
    }

    /** The command; its id is the message's, the same over retries. */
    Command compose(Message message, Account account, Capabilities limits) {
        var chat = dialogs.find(message.dialogId()).orElseThrow().externalChatId();
        if (!message.attachment().exists()) {
            return new Command.SendText(message.id(), chat, message.text());
        }
        var file = fetched(message);
        if (file.size() > limits.maxFileSize()) {
            throw refused("The file is larger than " + account.gateway() + " takes");
        }
        var caption = message.text().isBlank() ? null : message.text();
        return new Command.SendFile(
                message.id(), chat, message.kind().contentKind(), new FromStore(store, file), caption);
    }

    private StoredFile fetched(Message message) {
        var id = files.fetch(message.id()).orElseThrow().attachment().fileId();
        if (id == null) {
            throw refused("The file could not be fetched from the portal");
        }
        return store.find(id).orElseThrow(() -> refused("The file is gone from our store"));
    }

    private static DeliveryFailedException refused(String reason) {
        return new DeliveryFailedException(Failure.permanent(reason));
    }

    private record FromStore(FileStore store, StoredFile file) implements Command.Source {

        @Override
        public String name() {
            return file.name();
        }

        @Override
        public String mediaType() {
            return file.mediaType();
        }

        @Override
        public long size() {
            return file.size();
        }

        @Override
        public InputStream open() throws IOException {
            return store.open(file.id());
        }
    }
}
