package org.openchannel.bridge.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the bridge asks a messenger to do. {@code id} stays the same over retries. */
public sealed interface Command {

    /** Identifies the command over retries. */
    UUID id();

    /** The messenger's id of the chat it belongs to. */
    String chatId();

    /** Sends text, at most {@link Capabilities#maxText()} long. */
    record SendText(UUID id, String chatId, String text) implements Command {}

    /** Sends a file. */
    record SendFile(
            UUID id,
            String chatId,
            Content.Kind kind,
            Source file,
            @Nullable String caption) implements Command {}

    /** Changes a message of ours. */
    record Edit(UUID id, String chatId, String messageId, String text) implements Command {}

    /** Takes a message of ours back. */
    record Delete(UUID id, String chatId, String messageId) implements Command {}

    /** A file to send; {@link #open()} may be called several times. */
    interface Source {

        String name();

        String mediaType();

        long size();

        InputStream open() throws IOException;
    }
}
