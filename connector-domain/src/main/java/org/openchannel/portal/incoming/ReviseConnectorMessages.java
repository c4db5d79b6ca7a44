package org.openchannel.portal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openchannel.portal.connector.Connector;
import org.openchannel.portal.connector.LineGate;
import org.openchannel.portal.connector.NotActiveLineException;
import org.openchannel.portal.connector.UnknownConnectorException;

/** A connector says that messages it had brought were changed or deleted where they came from. Each stands for itself. */
@Dependent
public class ReviseConnectorMessages {

    private final LineGate gate;
    private final FetchIncoming fetchIncoming;
    private final ReviseIncoming reviseIncoming;

    @Inject
    public ReviseConnectorMessages(LineGate gate, FetchIncoming fetchIncoming, ReviseIncoming reviseIncoming) {
        this.gate = gate;
        this.fetchIncoming = fetchIncoming;
        this.reviseIncoming = reviseIncoming;
    }

    /**
     * They say something else now. Fetches their files, so it may take long; call it without a transaction.
     *
     * @throws UnknownConnectorException when the application has no such connector
     * @throws NotActiveLineException when nothing may pass to that line
     */
    public List<RevisedMessage> update(
            long applicationId, String connectorCode, long lineId, List<IncomingMessage> messages) {
        var connector = gate.pass(applicationId, connectorCode, lineId);
        return messages.stream()
                .map(message -> Unfit.whyNotAgain(message)
                        .map(RevisedMessage::refused)
                        .orElseGet(() -> update(connector, lineId, message)))
                .toList();
    }

    /**
     * They were deleted.
     *
     * @throws UnknownConnectorException when the application has no such connector
     * @throws NotActiveLineException when nothing may pass to that line
     */
    public List<RevisedMessage> delete(
            long applicationId, String connectorCode, long lineId, List<IncomingMessage> messages) {
        var connector = gate.pass(applicationId, connectorCode, lineId);
        return messages.stream()
                .map(message -> Unfit.whyNotAgain(message)
                        .map(RevisedMessage::refused)
                        .orElseGet(
                                () -> new RevisedMessage(reviseIncoming.delete(connector, lineId, message), List.of())))
                .toList();
    }

    private RevisedMessage update(Connector connector, long lineId, IncomingMessage message) {
        var errors = new ArrayList<String>();
        var files = fetchIncoming.of(message, errors);
        if (message.text().isBlank() && files.isEmpty()) {
            errors.add("The message has neither text nor a file");
            return new RevisedMessage(0, errors);
        }
        return new RevisedMessage(reviseIncoming.update(connector, lineId, message, files), errors);
    }
}
