package org.openchannel.portal.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.connector.Connector;
import org.openchannel.portal.connector.ConnectorOwners;
import org.openchannel.portal.connector.Connectors;
import org.openchannel.portal.delivery.EventNames;
import org.openchannel.portal.delivery.RaisedEvent;
import org.openchannel.portal.event.HearsOf;
import org.openchannel.portal.event.RaiseEvent;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.file.StoredFile;

/** Tells the application that owns a connector of everything that is said in its dialogs, by whomever. */
@Dependent
public class LineMessageEvents implements MessageNews {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneOffset.UTC);

    private final Connectors connectors;
    private final ConnectorOwners owners;
    private final HearsOf hearsOf;
    private final RaiseEvent raiseEvent;
    private final ServerSettings settings;

    @Inject
    public LineMessageEvents(
            Connectors connectors,
            ConnectorOwners owners,
            HearsOf hearsOf,
            RaiseEvent raiseEvent,
            ServerSettings settings) {
        this.connectors = connectors;
        this.owners = owners;
        this.hearsOf = hearsOf;
        this.raiseEvent = raiseEvent;
        this.settings = settings;
    }

    @Override
    public void written(ImChat chat, ImMessage message) {
        listening(chat, EventNames.LINE_MESSAGE_ADD)
                .ifPresent(connector -> raise(
                        connector,
                        EventNames.LINE_MESSAGE_ADD,
                        Map.of("DATA", List.of(added(connector, chat, message))),
                        message));
    }

    @Override
    public void edited(ImChat chat, ImMessage message) {
        changed(EventNames.LINE_MESSAGE_UPDATE, chat, message);
    }

    @Override
    public void deleted(ImChat chat, ImMessage message) {
        changed(EventNames.LINE_MESSAGE_DELETE, chat, message);
    }

    private void changed(String event, ImChat chat, ImMessage message) {
        listening(chat, event).ifPresent(connector -> {
            var facts = new LinkedHashMap<String, Object>();
            facts.put("CONNECTOR", connector.code());
            facts.put("LINE", chat.lineId());
            facts.put("DATA", List.of(whichOne(chat, message)));
            raise(connector, event, facts, message);
        });
    }

    /** The chat's connector, if its application listens to {@code event}. */
    private Optional<Connector> listening(ImChat chat, String event) {
        var code = chat.connector();
        return owners.ownerOf(code, () -> connectors.find(code))
                .filter(owner -> hearsOf.hears(owner, event))
                .flatMap(owner -> connectors.find(code));
    }

    private static Map<String, Object> whichOne(ImChat chat, ImMessage message) {
        var im = new LinkedHashMap<String, Object>();
        im.put("chat_id", chat.id());
        im.put("message_id", message.id());
        var which = new LinkedHashMap<String, Object>();
        which.put("im", im);
        which.put("message", Map.of("id", message.id()));
        which.put("chat", Map.of("id", chat.id()));
        return which;
    }

    private Map<String, Object> added(Connector connector, ImChat chat, ImMessage message) {
        var added = new LinkedHashMap<String, Object>();
        added.put("connector", Whereabouts.of(connector, chat));
        added.put("chat", Map.of("id", chat.id()));
        added.put("message", said(message));
        added.put("ref", List.of());
        added.put("extra", Map.of("EXTRA_URL", ""));
        return added;
    }

    private Map<String, Object> said(ImMessage message) {
        var said = new LinkedHashMap<String, Object>();
        said.put("id", message.id());
        said.put("date", DATE.format(message.createdAt()));
        said.put("text", message.text());
        said.put("files", message.files().stream().map(this::file).toList());
        said.put("attach", "");
        said.put("system", message.author() == ImMessage.Author.SYSTEM ? "Y" : "N");
        said.put("user_id", message.authorId());
        return said;
    }

    private Map<String, Object> file(StoredFile stored) {
        return SentFile.facts(stored, settings);
    }

    private void raise(Connector connector, String event, Map<String, Object> facts, ImMessage message) {
        var causedBy = message.author() == ImMessage.Author.CUSTOMER ? 0 : message.authorId();
        raiseEvent.raise(RaisedEvent.of(connector.applicationId(), event, facts, causedBy));
    }
}
