package org.openchannel.portal.dialog;

import java.util.List;

/** Which chats belong to which records of the CRM. */
public interface CrmLinks {

    /** What a chat belongs to, oldest first. */
    List<CrmLink> of(long chatId);

    /** Which chats belong to a record, the latest linked first. */
    List<CrmLink> to(String entityType, long entityId);

    void add(CrmLink link);
}
