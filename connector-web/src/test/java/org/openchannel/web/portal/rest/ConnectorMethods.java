package org.openchannel.web.portal.rest;

import java.util.List;
import org.openchannel.portal.ChatWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.imconnector.ActivateMethod;
import org.openchannel.web.portal.rest.imconnector.ChatNameSetMethod;
import org.openchannel.web.portal.rest.imconnector.ConnectorChannelSetMethod;
import org.openchannel.web.portal.rest.imconnector.DeleteMessagesMethod;
import org.openchannel.web.portal.rest.imconnector.ListMethod;
import org.openchannel.web.portal.rest.imconnector.RegisterMethod;
import org.openchannel.web.portal.rest.imconnector.SendMessagesMethod;
import org.openchannel.web.portal.rest.imconnector.SetErrorMethod;
import org.openchannel.web.portal.rest.imconnector.StatusDeliveryMethod;
import org.openchannel.web.portal.rest.imconnector.StatusMethod;
import org.openchannel.web.portal.rest.imconnector.StatusReadingMethod;
import org.openchannel.web.portal.rest.imconnector.UnregisterMethod;
import org.openchannel.web.portal.rest.imconnector.UpdateMessagesMethod;

/** The methods of connectors over a portal in memory. */
final class ConnectorMethods {

    private ConnectorMethods() {}

    static List<RestMethod> of(PortalWorld world) {
        var chats = new ChatWorld(world);
        return List.of(
                new RegisterMethod(world.registerConnector()),
                new UnregisterMethod(world.unregisterConnector()),
                new ActivateMethod(world.connectLine),
                new ConnectorChannelSetMethod(world.connectLine),
                new SetErrorMethod(world.connectLine),
                new StatusMethod(world.listConnectors),
                new ListMethod(world.listConnectors, new StaffDirectory(world.repositories.staff())),
                new SendMessagesMethod(world.receiving()),
                new UpdateMessagesMethod(chats.reviseConnectorMessages),
                new DeleteMessagesMethod(chats.reviseConnectorMessages),
                new ChatNameSetMethod(chats.renameChat),
                new StatusDeliveryMethod(world.markDelivered),
                new StatusReadingMethod(world.markDelivered));
    }
}
