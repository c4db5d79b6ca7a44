package org.openchannel.portal.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.connector.Connector;
import org.openchannel.portal.connector.Connectors;
import org.openchannel.portal.delivery.EventNames;
import org.openchannel.portal.delivery.RaisedEvent;
import org.openchannel.portal.event.RaiseEvent;
import org.openchannel.portal.line.Lines;
import org.openchannel.portal.message.Whereabouts;

/** Tells the application that owns a connector, and whoever else wants to know, that a session began or ended. */
@Dependent
public class DialogEvents {

    private final Connectors connectors;
    private final RaiseEvent raiseEvent;
    private final Lines lines;
    private final TellSessionNews news;

    @Inject
    public DialogEvents(Connectors connectors, RaiseEvent raiseEvent, Lines lines, TellSessionNews news) {
        this.connectors = connectors;
        this.lines = lines;
        this.raiseEvent = raiseEvent;
        this.news = news;
    }

    public void started(ImChat chat, Session session, long userId) {
        connectors.find(chat.connector()).ifPresent(connector -> {
            raise(EventNames.DIALOG_START, connector, chat, session, userId);
            raiseOfLine(EventNames.SESSION_START, connector, chat, session, userId);
        });
        news.all(listener -> listener.started(chat, session));
    }

    public void finished(ImChat chat, Session session, long userId) {
        connectors.find(chat.connector()).ifPresent(connector -> {
            raise(EventNames.DIALOG_FINISH, connector, chat, session, userId);
            raiseOfLine(EventNames.SESSION_FINISH, connector, chat, session, userId);
        });
        news.all(listener -> listener.finished(chat, session, userId));
    }

    private void raise(String event, Connector connector, ImChat chat, Session session, long userId) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("CONNECTOR", connector.code());
        facts.put("LINE", chat.lineId());
        facts.put("DATA", List.of(dialog(connector, chat, session)));
        raiseEvent.raise(RaisedEvent.of(connector.applicationId(), event, facts, userId));
    }

    /** The events of lines say the same without naming connector and line once more. */
    private void raiseOfLine(String event, Connector connector, ImChat chat, Session session, long userId) {
        var facts = Map.of("DATA", List.of(dialog(connector, chat, session)));
        raiseEvent.raise(RaisedEvent.of(connector.applicationId(), event, facts, userId));
    }

    private Map<String, Object> dialog(Connector connector, ImChat chat, Session session) {
        var which = new LinkedHashMap<String, Object>();
        which.put("id", session.id());
        which.put("closed", session.isClosed() ? "Y" : "N");
        which.put("parent_id", session.parentId());
        which.put("close_term", closeTerm(session));
        var dialog = new LinkedHashMap<String, Object>();
        dialog.put("connector", Whereabouts.of(connector, chat));
        dialog.put("session", which);
        dialog.put("chat", Map.of("id", chat.id()));
        dialog.put("user", Map.of("id", Whereabouts.userId(connector, chat)));
        return dialog;
    }

    /** For how many minutes after it was closed the customer may go on with it. */
    private long closeTerm(Session session) {
        return lines.find(session.lineId())
                .map(line -> line.settings().number("FULL_CLOSE_TIME"))
                .orElse(0L);
    }
}
