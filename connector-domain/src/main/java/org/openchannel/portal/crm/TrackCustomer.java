package org.openchannel.portal.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.dialog.LeadMaker;
import org.openchannel.portal.line.Line;
import org.openchannel.portal.line.LineCard;
import org.openchannel.portal.line.LineSettings;
import org.openchannel.portal.line.Lines;
import org.openchannel.portal.message.MessageNews;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.Sessions;

/**
 * Keeps records of people who write, on lines that say so: whoever is known by telephone, address or messenger is found,
 * others become leads or deals where the line makes them, and each session is an activity. Only the first message of a session
 * counts, so that no later one waits for it; groups have no one customer, and connectors may ask not to look.
 */
@Dependent
public class TrackCustomer implements MessageNews, LeadMaker {

    private static final Duration BEGINNING = Duration.ofSeconds(10);

    private final Lines lines;
    private final Sessions sessions;
    private final CustomerRecords records;

    @Inject
    public TrackCustomer(Lines lines, Sessions sessions, CustomerRecords records) {
        this.lines = lines;
        this.sessions = sessions;
        this.records = records;
    }

    @Override
    public void written(ImChat chat, ImMessage message) {
        if (message.author() != ImMessage.Author.CUSTOMER || message.isWithoutCrm() || chat.isGroup()) {
            return;
        }
        var begun = sessions.find(message.sessionId())
                .filter(session ->
                        message.createdAt().isBefore(session.openedAt().plus(BEGINNING)));
        begun.ifPresent(session -> lines.find(chat.lineId())
                .map(Line::card)
                .filter(line -> LineSettings.of(line.settings()).is("CRM"))
                .ifPresent(line -> track(chat, session, line)));
    }

    @Override
    public long make(ImChat chat, Session session, long userId) {
        var lead = records.lead(chat, "", userId);
        records.remember(lead, chat, session, userId);
        return lead.number();
    }

    private void track(ImChat chat, Session session, LineCard line) {
        var userId = line.operators().stream().findFirst().orElse(line.changedBy());
        var creates = LineSettings.of(line.settings()).text("CRM_CREATE");
        records.known(chat)
                .or(() -> made(creates, chat, line, userId))
                .ifPresent(record -> records.remember(record, chat, session, userId));
    }

    private Optional<ItemCard> made(String creates, ImChat chat, LineCard line, long userId) {
        return switch (creates) {
            case "", "none" -> Optional.empty();
            case "deal" -> Optional.of(records.deal(chat, line.name(), userId));
            default -> Optional.of(records.lead(chat, line.name(), userId));
        };
    }
}
