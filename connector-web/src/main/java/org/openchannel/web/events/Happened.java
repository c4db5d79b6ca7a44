package org.openchannel.web.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.FollowLine;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.installation.ProveEvent;
import org.openchannel.bridge.installation.Uninstall;
import org.openchannel.bridge.message.TakeOperatorMessages;

/** Takes the events of portals we are installed on. */
@Dependent
public class Happened {

    private static final Logger LOG = System.getLogger(Happened.class.getName());

    private final ProveEvent prove;
    private final Uninstall uninstall;
    private final TakeOperatorMessages messages;
    private final FollowLine lines;
    private final Sessions sessions;

    @Inject
    public Happened(
            ProveEvent prove, Uninstall uninstall, TakeOperatorMessages messages, FollowLine lines, Sessions sessions) {
        this.prove = prove;
        this.uninstall = uninstall;
        this.messages = messages;
        this.lines = lines;
        this.sessions = sessions;
    }

    /** Takes it; false when nothing proves where it comes from. */
    boolean take(PortalEvent event) {
        var name = event.name();
        if (!prove.isFrom(event.memberId(), event.applicationToken())) {
            LOG.log(Level.WARNING, "An event {0} of {1} has a wrong application token", name, event.memberId());
            return false;
        }
        switch (name) {
            case "ONAPPUNINSTALL" -> uninstall.uninstall(event.memberId());
            case "ONIMCONNECTORMESSAGEADD" -> messages.take(OperatorMessages.in(event));
            case "ONIMCONNECTORMESSAGEUPDATE" -> messages.change(OperatorChanges.edits(event));
            case "ONIMCONNECTORMESSAGEDELETE" -> messages.change(OperatorChanges.deletions(event));
            case "ONIMCONNECTORDIALOGSTART" -> sessions.started(event);
            case "ONIMCONNECTORDIALOGFINISH" -> sessions.finished(event);
            case "ONIMCONNECTORLINEDELETE" -> lines.deleted(event.memberId(), deletedLine(event));
            case "ONIMCONNECTORSTATUSDELETE" ->
                lines.switchedOff(
                        event.memberId(), new ConnectorCode(event.data("CONNECTOR")), LineId.of(event.data("LINE")));
            default -> LOG.log(Level.DEBUG, "Nobody waits for {0}", name);
        }
        return true;
    }

    /** Here the data is the line itself. */
    private static LineId deletedLine(PortalEvent event) {
        var form = event.form();
        return LineId.of(
                form.text("data").or(() -> form.text("data", "0")).orElseThrow(() -> PortalEvent.missing("data")));
    }
}
