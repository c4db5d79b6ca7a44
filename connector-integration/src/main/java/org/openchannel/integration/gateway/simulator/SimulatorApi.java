package org.openchannel.integration.gateway.simulator;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** The simulated messenger's API. Answers other than 2xx become {@link SimulatorErrors}. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface SimulatorApi {

    /** The header that carries the API key. */
    String KEY = "X-Api-Key";

    @POST
    @Path("/simulator/api/sessions")
    JsonObject start(@HeaderParam(KEY) String key, JsonObject session);

    @GET
    @Path("/simulator/api/sessions/{name}")
    JsonObject session(@HeaderParam(KEY) String key, @PathParam("name") String name);

    @POST
    @Path("/simulator/api/sessions/{name}/logout")
    Response logout(@HeaderParam(KEY) String key, @PathParam("name") String name);

    @PUT
    @Path("/simulator/api/sessions/{name}/presence")
    Response presence(@HeaderParam(KEY) String key, @PathParam("name") String name, JsonObject presence);

    @POST
    @Path("/simulator/api/files")
    @Consumes(MediaType.WILDCARD)
    JsonObject upload(
            @HeaderParam(KEY) String key,
            @HeaderParam("Content-Type") String mediaType,
            @QueryParam("name") String fileName,
            InputStream content);

    @GET
    @Path("/simulator/api/files/{id}")
    @Produces(MediaType.WILDCARD)
    Response download(@HeaderParam(KEY) String key, @PathParam("id") String id);

    @POST
    @Path("/simulator/api/sessions/{name}/messages")
    JsonObject send(@HeaderParam(KEY) String key, @PathParam("name") String name, JsonObject message);

    @PUT
    @Path("/simulator/api/sessions/{name}/messages/{id}")
    JsonObject edit(
            @HeaderParam(KEY) String key, @PathParam("name") String name, @PathParam("id") String id, JsonObject words);

    @DELETE
    @Path("/simulator/api/sessions/{name}/messages/{id}")
    JsonObject delete(@HeaderParam(KEY) String key, @PathParam("name") String name, @PathParam("id") String id);
}
