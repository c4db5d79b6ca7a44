package org.openchannel.portal;

import org.openchannel.portal.application.Applications;
import org.openchannel.portal.application.InMemoryApplications;
import org.openchannel.portal.call.InMemoryRestCalls;
import org.openchannel.portal.call.RestCalls;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.Customers;
import org.openchannel.portal.chat.InMemoryChats;
import org.openchannel.portal.chat.InMemoryCustomers;
import org.openchannel.portal.chat.InMemoryMessages;
import org.openchannel.portal.chat.Messages;
import org.openchannel.portal.connector.ConnectorStatuses;
import org.openchannel.portal.connector.Connectors;
import org.openchannel.portal.connector.InMemoryConnectorStatuses;
import org.openchannel.portal.connector.InMemoryConnectors;
import org.openchannel.portal.delivery.EventDeliveries;
import org.openchannel.portal.delivery.InMemoryEventDeliveries;
import org.openchannel.portal.event.InMemorySubscriptions;
import org.openchannel.portal.event.Subscriptions;
import org.openchannel.portal.line.InMemoryLines;
import org.openchannel.portal.line.Lines;
import org.openchannel.portal.oauth.InMemoryTokens;
import org.openchannel.portal.oauth.InMemoryWebhooks;
import org.openchannel.portal.oauth.Tokens;
import org.openchannel.portal.oauth.Webhooks;
import org.openchannel.portal.offline.InMemoryOfflineEvents;
import org.openchannel.portal.offline.OfflineEvents;
import org.openchannel.portal.placement.InMemoryPlacementBindings;
import org.openchannel.portal.placement.PlacementBindings;
import org.openchannel.portal.session.InMemorySessions;
import org.openchannel.portal.session.Sessions;
import org.openchannel.portal.staff.InMemoryStaff;
import org.openchannel.portal.staff.Staff;

/** All that the portal keeps. */
public record Repositories(
        Portals portals,
        Staff staff,
        Applications applications,
        Tokens tokens,
        Webhooks webhooks,
        RestCalls calls,
        PlacementBindings placements,
        Subscriptions subscriptions,
        EventDeliveries deliveries,
        OfflineEvents offlineEvents,
        Lines lines,
        Connectors connectors,
        ConnectorStatuses statuses,
        Customers customers,
        Chats chats,
        Messages messages,
        Sessions sessions) {

    /** Fresh ones in memory. */
    public static Repositories inMemory() {
        return new Repositories(
                new InMemoryPortals(),
                new InMemoryStaff(),
                new InMemoryApplications(),
                new InMemoryTokens(),
                new InMemoryWebhooks(),
                new InMemoryRestCalls(),
                new InMemoryPlacementBindings(),
                new InMemorySubscriptions(),
                new InMemoryEventDeliveries(),
                new InMemoryOfflineEvents(),
                new InMemoryLines(),
                new InMemoryConnectors(),
                new InMemoryConnectorStatuses(),
                new InMemoryCustomers(),
                new InMemoryChats(),
                new InMemoryMessages(),
                new InMemorySessions());
    }
}
