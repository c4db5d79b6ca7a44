package org.openchannel.portal.incoming;

import org.openchannel.portal.connector.LineGate;
import org.openchannel.portal.connector.NotActiveLineException;
import org.openchannel.portal.connector.UnknownConnectorException;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.openchannel.portal.connector.Connector;
import org.openchannel.portal.staff.Staff;
import org.openchannel.shared.file.StoredFile;

/**
 * Takes the messages a connector brings. Each stands for itself: what is wrong with one does not stop the others. As
 * with Bitrix24, the same message brought twice stands in the chat twice.
 */
@Dependent
public class ReceiveConnectorMessages {

    private static final Logger LOG = System.getLogger(ReceiveConnectorMessages.class.getName());

    private final LineGate gate;
    private final OpenGates openGates;
    private final Staff staff;
    private final FetchIncoming fetchIncoming;
    private final KeepIncoming keepIncoming;

    @Inject
    public ReceiveConnectorMessages(
            LineGate gate, OpenGates openGates, Staff staff, FetchIncoming fetchIncoming, KeepIncoming keepIncoming) {
        this.gate = gate;
        this.openGates = openGates;
        this.staff = staff;
        this.fetchIncoming = fetchIncoming;
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
        var unfit = Unfit.why(message);
        if (unfit.isPresent()) {
            return ReceivedMessage.refused(message, unfit.get());
        }
        if (message.operatorId() != 0 && staff.find(message.operatorId()).isEmpty()) {
            return ReceivedMessage.refused(message, "There is no user " + message.operatorId());
        }
        var errors = new ArrayList<String>();
        var files = fetchIncoming.of(message, errors);
        if (message.text().isBlank() && files.isEmpty()) {
            errors.add("The message has neither text nor a file");
            return new ReceivedMessage(message, 0, 0, 0, 0, errors);
        }
        return keep(connector, lineId, message, files, errors);
    }

    /** Two first messages of a customer at the same moment may collide: the second try finds what the other made. */
    private ReceivedMessage keep(
            Connector connector, long lineId, IncomingMessage message, List<StoredFile> files, List<String> errors) {
        try {
            return keepIncoming.keep(connector, lineId, message, files, errors);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "Keeping a message of connector " + connector.code() + " collided", e);
            return keepAgain(connector, lineId, message, files, errors);
        }
    }

    private ReceivedMessage keepAgain(
            Connector connector, long lineId, IncomingMessage message, List<StoredFile> files, List<String> errors) {
        try {
            return keepIncoming.keep(connector, lineId, message, files, errors);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A message of connector " + connector.code() + " could not be kept", e);
            return ReceivedMessage.refused(message, "The message could not be kept, try again later");
        }
    }
}
