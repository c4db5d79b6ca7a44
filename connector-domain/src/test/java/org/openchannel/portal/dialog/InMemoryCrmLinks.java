package org.openchannel.portal.dialog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Links between chats and the CRM while the test lasts. */
public final class InMemoryCrmLinks implements CrmLinks {

    private final List<CrmLink> links = new ArrayList<>();

    @Override
    public List<CrmLink> of(long chatId) {
        return links.stream().filter(link -> link.chatId() == chatId).toList();
    }

    @Override
    public List<CrmLink> to(String entityType, long entityId) {
        return links.stream()
                .filter(link -> link.entityType().equals(entityType) && link.entityId() == entityId)
                .sorted(Comparator.comparing(CrmLink::id).reversed())
                .toList();
    }

    @Override
    public void add(CrmLink link) {
        links.add(link);
    }
}
