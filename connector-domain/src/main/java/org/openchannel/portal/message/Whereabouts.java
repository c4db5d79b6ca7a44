package org.openchannel.portal.message;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.connector.Connector;

/** Where a dialog is held, in the words of events. */
public final class Whereabouts {

    private Whereabouts() {}

    /** The connector, its line, and how the messenger knows the chat. */
    public static Map<String, Object> of(Connector connector, ImChat chat) {
        var where = new LinkedHashMap<String, Object>();
        where.put("connector_id", connector.code());
        where.put("line_id", chat.lineId());
        where.put("chat_id", chat.externalId());
        where.put("user_id", userId(connector, chat));
        return where;
    }

    /** The customer; 0 in a group, which has no user of its own. */
    public static long userId(Connector connector, ImChat chat) {
        return connector.flags().chatGroup() ? 0 : chat.customerId();
    }
}
