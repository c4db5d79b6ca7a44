package org.openchannel.web.simulator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.file.FileStore;
import org.openchannel.simulator.chat.KeepFile;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;

/** The files of messages, for programs. */
@Path("/simulator/api/files")
@Keyed
@Dependent
public class FilesResource {

    private final KeepFile keepFile;
    private final FileStore files;

    @Inject
    public FilesResource(KeepFile keepFile, FileStore files) {
        this.keepFile = keepFile;
        this.files = files;
    }

    /** Keeps a file; a message then names it. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public String upload(
            @QueryParam("name") @Nullable String name,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String mediaType,
            InputStream content)
            throws IOException {
        var file = keepFile.keep(name, mediaType, content);
        return Json.createObjectBuilder()
                .add("id", file.id())
                .add("size", file.size())
                .build()
                .toString();
    }

    @GET
    @Path("{id}")
    public Response download(@PathParam("id") String id) throws IOException {
        var file = files.find(id).orElseThrow(() -> new RefusedException(Refusal.FILE_UNKNOWN));
        return Response.ok(files.open(id), file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .build();
    }
}
