package org.openchannel.portal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.openchannel.portal.connector.Connector;
import org.openchannel.portal.connector.LineGate;
import org.openchannel.portal.connector.NotActiveLineException;
import org.openchannel.portal.connector.UnknownConnectorException;
import org.openchannel.portal.staff.Staff;

/**
 * Takes the messages a connector brings. Each stands for itself: what is wrong with one does not stop the others. As
 * with Bitrix24, the same message brought twice stands in the chat twice.
 */
@Dependent
public class ReceiveConnectorMessages {

    private final LineGate gate;
    private final OpenGates openGates;
    private final Staff staff;
    private final FetchIncoming fetchIncoming;
    private final KeepTogether keepTogether;

    @Inject
    public ReceiveConnectorMessages(
            LineGate gate, OpenGates openGates, Staff staff, FetchIncoming fetchIncoming, KeepTogether keepTogether) {
        this.gate = gate;
        this.openGates = openGates;
        this.staff = staff;
        this.fetchIncoming = fetchIncoming;
        this.keepTogether = keepTogether;
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
        return begin(applicationId, connectorCode, lineId, messages).finish();
    }

    /** Begins to {@link #receive}: whoever has more to bring begins all of it before the first is finished. */
    public Reception begin(long applicationId, String connectorCode, long lineId, List<IncomingMessage> messages) {
        var connector = openGates.find(
                applicationId, connectorCode, lineId, () -> gate.pass(applicationId, connectorCode, lineId));
        return new Reception(messages.stream()
                .map(message -> begin(connector, lineId, message))
                .toList());
    }

    private Supplier<ReceivedMessage> begin(Connector connector, long lineId, IncomingMessage message) {
        var unfit = Unfit.why(message);
        if (unfit.isPresent()) {
            return () -> ReceivedMessage.refused(message, unfit.get());
        }
        if (message.operatorId() != 0 && staff.find(message.operatorId()).isEmpty()) {
            return () -> ReceivedMessage.refused(message, "There is no user " + message.operatorId());
        }
        var errors = new ArrayList<String>();
        var files = fetchIncoming.of(message, errors);
        if (message.text().isBlank() && files.isEmpty()) {
            errors.add("The message has neither text nor a file");
            return () -> new ReceivedMessage(message, 0, 0, 0, 0, errors);
        }
        return keepTogether.keep(new Arrival(connector, lineId, message, files, errors));
    }
}
