package org.openchannel.web.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.openchannel.web.http.CallerAddress;

/** Where applications call the portal. */
@Path("/rest")
@ApplicationScoped
public class RestResource {

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8");

    /** Everything behind it keeps no state and is made once: making it anew took a third of a call. */
    @Inject
    private RestDoor door;

    @Inject
    private RestBodies bodies;

    /** A call with everything in the address. */
    @GET
    @Path("{path: .*}")
    public Response get(@PathParam("path") String path, @Context HttpServletRequest call) {
        return answer(path, call, InputStream.nullInputStream());
    }

    /** A call with a JSON body, a form or a multipart form. */
    @POST
    @Path("{path: .*}")
    public Response post(@PathParam("path") String path, @Context HttpServletRequest call, InputStream body) {
        return answer(path, call, body);
    }

    /** A browser asks whether a page of another site may call. */
    @OPTIONS
    @Path("{path: .*}")
    public Response preflight() {
        return open(Response.ok())
                .header("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
                .header("Access-Control-Allow-Headers", "authorization, content-type, x-requested-with")
                .header("Access-Control-Max-Age", "3600")
                .build();
    }

    /** Everything is asked of the request itself: each other thing that JAX-RS hands in costs a call its time. */
    private Response answer(String path, HttpServletRequest call, InputStream body) {
        RestAnswer answer;
        var query = call.getQueryString();
        var authorization = call.getHeader(HttpHeaders.AUTHORIZATION);
        var source = CallerAddress.of(call);
        try (var sent = bodies.read(call.getContentType(), body, door.allowance(path, query, authorization, source))) {
            answer = door.answer(RestRequest.of(path, query, sent, authorization), source);
        } catch (RestException e) {
            answer = RestAnswer.refused(e);
        }
        if (answer.isSilence()) {
            return Response.status(answer.status())
                    .type(MediaType.TEXT_HTML)
                    .entity("<html><head><title>" + answer.status() + "</title></head><body></body></html>")
                    .build();
        }
        var text = JsonTree.write(answer.body());
        if (answer.isBrokenOff()) {
            var half = text.substring(0, text.length() / 2);
            return open(Response.ok())
                    .type(JSON)
                    .header("Connection", "close")
                    .entity(half)
                    .build();
        }
        return open(Response.status(answer.status())).type(JSON).entity(text).build();
    }

    private static Response.ResponseBuilder open(Response.ResponseBuilder response) {
        return response.header("Access-Control-Allow-Origin", "*").header("Cache-Control", "no-store");
    }
}
