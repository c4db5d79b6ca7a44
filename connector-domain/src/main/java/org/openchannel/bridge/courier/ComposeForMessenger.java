package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.openchannel.bridge.gateway.Command;
import org.openchannel.bridge.gateway.Gateway;
import org.openchannel.bridge.message.Message;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** Puts an operator's message into the form in which messengers take it, once its file is here. */
@Dependent
public class ComposeForMessenger {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final FileStore store;

    @Inject
    public ComposeForMessenger(FileStore store) {
        this.store = store;
    }

    /** The command; its id is the message's, the same over retries. */
    Command compose(Message message, String chat, Gateway gateway) {
        if (!message.attachment().exists()) {
            return new Command.SendText(message.id(), chat, message.text());
        }
        var file = here(message);
        if (file.size() > gateway.capabilities().maxFileSize()) {
            throw refused("The file is larger than " + gateway.code() + " takes");
        }
        var caption = message.text().isBlank() ? null : message.text();
        return new Command.SendFile(
                message.id(), chat, message.kind().contentKind(), new FromStore(store, file), caption);
    }

    private StoredFile here(Message message) {
        if (message.attachment().isMissing()) {
            throw new DeliveryFailedException(Failure.throttled("Its file is on the way", A_MOMENT));
        }
        var id = message.attachment().fileId();
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
