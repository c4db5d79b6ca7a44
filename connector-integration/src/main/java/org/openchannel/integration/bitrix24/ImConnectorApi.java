package org.openchannel.integration.bitrix24;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The {@code imconnector.*} methods of one portal, and what its lines are called. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface ImConnectorApi {

    @POST
    @Path("imconnector.register.json")
    JsonObject register(JsonObject call);

    @POST
    @Path("imconnector.activate.json")
    JsonObject activate(JsonObject call);

    @POST
    @Path("imconnector.connector.data.set.json")
    JsonObject setData(JsonObject call);

    @POST
    @Path("imconnector.status.json")
    JsonObject status(JsonObject call);

    @POST
    @Path("imconnector.send.messages.json")
    JsonObject sendMessages(JsonObject call);

    @POST
    @Path("imconnector.send.status.delivery.json")
    JsonObject sendStatusDelivery(JsonObject call);

    @POST
    @Path("imconnector.send.status.reading.json")
    JsonObject sendStatusReading(JsonObject call);

    @POST
    @Path("imopenlines.config.get.json")
    JsonObject line(JsonObject call);
}
