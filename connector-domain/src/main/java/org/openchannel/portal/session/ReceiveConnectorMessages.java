package org.openchannel.portal.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.openchannel.portal.connector.Connector;
import org.openchannel.shared.file.StoredFile;

/**
 * Takes the messages a connector brings. Each stands for itself: what is wrong with one does not stop the others. As
 * with Bitrix24, the same message brought twice stands in the chat twice.
 */
@Dependent
public class ReceiveConnectorMessages {

    private static final Logger LOG = System.getLogger(ReceiveConnectorMessages.class.getName());
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_TEXT = 20_000;

    private final LineGate gate;
    private final OpenGates openGates;
    private final RemoteFiles remoteFiles;
    private final KeepIncoming keepIncoming;

    @Inject
    public ReceiveConnectorMessages(
            LineGate gate, OpenGates openGates, RemoteFiles remoteFiles, KeepIncoming keepIncoming) {
        this.gate = gate;
        this.openGates = openGates;
        this.remoteFiles = remoteFiles;
        this.keepIncoming = keepIncoming;
    }

    /**
     * Receives {@code messages} in their order. Fetches their files, so it may take long; call it without a
     * transaction.
     *
     * @throws UnknownConnectorException when the application has no such connector
     * @throws NotActiveLineException when nothing may pass to that line
     */
    public List<ReceivedMessage> receive(
            long applicationId, String connectorCode, long lineId, List<IncomingMessage> messages) {
        var connector = openGates.find(
                applicationId, connectorCode, lineId, () -> gate.pass(applicationId, connectorCode, lineId));
        return messages.stream()
                .map(message -> receive(connector, lineId, message))
                .toList();
    }

    private ReceivedMessage receive(Connector connector, long lineId, IncomingMessage message) {
        if (message.customer().externalId().isBlank() || message.chat().id().isBlank()) {
            return ReceivedMessage.refused(message, "user.id and chat.id must not be empty");
        }
        if (message.customer().externalId().length() > LONGEST_ID
                || message.chat().id().length() > LONGEST_ID
                || message.externalId().length() > LONGEST_ID) {
            return ReceivedMessage.refused(message, "An id is longer than " + LONGEST_ID + " characters");
        }
        if (message.text().length() > LONGEST_TEXT) {
            return ReceivedMessage.refused(message, "The text is longer than " + LONGEST_TEXT + " characters");
        }
        var errors = new ArrayList<String>();
        var files = fetch(message, errors);
        if (message.text().isBlank() && files.isEmpty()) {
            errors.add("The message has neither text nor a file");
            return new ReceivedMessage(message, 0, 0, 0, 0, errors);
        }
        return keep(connector, lineId, message, files, errors);
    }

    private List<StoredFile> fetch(IncomingMessage message, List<String> errors) {
        var files = new ArrayList<StoredFile>();
        for (var file : message.files()) {
            try {
                files.add(remoteFiles.fetch(file.url(), file.name()));
            } catch (IOException e) {
                errors.add("The file could not be fetched: " + e.getMessage());
            }
        }
        return files;
    }

    /** Two first messages of a customer at the same moment may collide: the second try finds what the other made. */
    private ReceivedMessage keep(
            Connector connector, long lineId, IncomingMessage message, List<StoredFile> files, List<String> errors) {
        try {
            return keepIncoming.keep(connector, lineId, message, files, errors);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "Keeping a message of connector " + connector.code() + " collided", e);
            return keepIncoming.keep(connector, lineId, message, files, errors);
        }
    }
}
