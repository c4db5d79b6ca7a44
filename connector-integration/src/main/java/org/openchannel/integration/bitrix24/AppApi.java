package org.openchannel.integration.bitrix24;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What every application may ask a portal: about itself, its user, its events and its placements. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface AppApi {

    @POST
    @Path("app.info.json")
    JsonObject info(JsonObject call);

    @POST
    @Path("profile.json")
    JsonObject profile(JsonObject call);

    @POST
    @Path("event.get.json")
    JsonObject events(JsonObject call);

    @POST
    @Path("event.bind.json")
    JsonObject bindEvent(JsonObject call);

    @POST
    @Path("placement.get.json")
    JsonObject placements(JsonObject call);

    @POST
    @Path("placement.bind.json")
    JsonObject bindPlacement(JsonObject call);
}
