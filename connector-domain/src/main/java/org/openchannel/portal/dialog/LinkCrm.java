package org.openchannel.portal.dialog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.Chats;
import org.openchannel.shared.Numbers;

/** Says which records of the CRM a chat belongs to. Types are {@code LEAD}, {@code DEAL}, {@code CONTACT}, {@code COMPANY}. */
@Dependent
@Transactional
public class LinkCrm {

    private final CrmLinks links;
    private final Chats chats;
    private final Numbers numbers;
    private final AnnounceChange announceChange;

    @Inject
    public LinkCrm(CrmLinks links, Chats chats, Numbers numbers, AnnounceChange announceChange) {
        this.links = links;
        this.chats = chats;
        this.numbers = numbers;
        this.announceChange = announceChange;
    }

    /** The chat belongs to that record from now on; nothing when it did already, or there is no such chat. */
    public void link(long chatId, String entityType, long entityId) {
        var type = entityType.toUpperCase(Locale.ROOT);
        var isNew = chats.lock(chatId).isPresent()
                && links.of(chatId).stream()
                        .noneMatch(link -> link.entityType().equals(type) && link.entityId() == entityId);
        if (isNew) {
            links.add(CrmLink.of(numbers.next("portal_crm_link_number"), chatId, type, entityId));
            announceChange.of(chatId);
        }
    }

    /** What a chat belongs to, oldest first. */
    public List<CrmLink> of(long chatId) {
        return links.of(chatId);
    }

    /** The chats that belong to a record, the latest linked first. */
    public List<Long> chats(String entityType, long entityId) {
        return links.to(entityType.toUpperCase(Locale.ROOT), entityId).stream()
                .map(CrmLink::chatId)
                .toList();
    }
}
