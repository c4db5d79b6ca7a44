package org.openchannel.portal.dialog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.openchannel.portal.chat.DialogList;
import org.openchannel.portal.chat.DialogQuery;
import org.openchannel.portal.chat.DialogRow;
import org.openchannel.portal.session.DialogAccess;

/** Finds dialogs by a part of their name. */
@Dependent
public class SearchDialogs {

    private static final int MOST = 200;

    private final DialogList dialogs;
    private final DialogAccess access;

    @Inject
    public SearchDialogs(DialogList dialogs, DialogAccess access) {
        this.dialogs = dialogs;
        this.access = access;
    }

    /** The chats on which {@code userId} may work and in whose name {@code part} stands, the latest of them first. */
    public List<Long> named(String part, long userId) {
        var wanted = part.toLowerCase(Locale.ROOT);
        return dialogs.find(new DialogQuery(part, 0, DialogQuery.Which.ALL, userId, 0, MOST)).rows().stream()
                .filter(row -> row.customerName().toLowerCase(Locale.ROOT).contains(wanted))
                .map(DialogRow::chatId)
                .filter(chatId -> access.isAllowed(chatId, userId))
                .toList();
    }
}
