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
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.openchannel.web.http.PhpForm;

/** Where applications call the portal. */
@Path("/rest")
@ApplicationScoped
public class RestResource {

    private static final int LONGEST_BODY = PhpForm.MAX_LENGTH;
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8");

    /** Everything behind it keeps no state and is made once: making it anew took a third of a call. */
    @Inject
    private RestDoor door;

    /** A call with everything in the address. */
    @GET
    @Path("{path: .*}")
    public Response get(
            @PathParam("path") String path,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context HttpServletRequest source) {
        return answer(path, uri, headers, InputStream.nullInputStream(), source);
    }

    /** A call with a JSON body, a form or a multipart form. */
    @POST
    @Path("{path: .*}")
    public Response post(
            @PathParam("path") String path,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            InputStream body,
            @Context HttpServletRequest source) {
        return answer(path, uri, headers, body, source);
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

    private Response answer(
            String path, UriInfo uri, HttpHeaders headers, InputStream body, HttpServletRequest source) {
        RestAnswer answer;
        try {
            var request = RestRequest.of(
                    path,
                    uri.getRequestUri().getRawQuery(),
                    body(headers, body),
                    headers.getHeaderString(HttpHeaders.AUTHORIZATION));
            answer = door.answer(request, source.getRemoteAddr());
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

    private static RestRequest.Body body(HttpHeaders headers, InputStream body) {
        try {
            var bytes = body.readNBytes(LONGEST_BODY + 1);
            if (bytes.length > LONGEST_BODY) {
                throw new RestException(413, "INVALID_REQUEST", "The body is larger than 4 MB");
            }
            var type = Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), "");
            return new RestRequest.Body(type, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RestException(400, "INVALID_REQUEST", "The body broke off");
        }
    }

    private static Response.ResponseBuilder open(Response.ResponseBuilder response) {
        return response.header("Access-Control-Allow-Origin", "*").header("Cache-Control", "no-store");
    }
}
