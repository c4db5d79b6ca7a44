package org.openchannel.web.hooks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import org.openchannel.bridge.courier.FileLinks;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.file.StoredFile;

/** Where portals collect the files of messages. What is not picture, sound or video is never shown, only saved. */
@Path("/files/{token}/{name}")
@Dependent
public class MessageFilesResource {

    private final FileLinks links;
    private final FileStore store;

    @Inject
    public MessageFilesResource(FileLinks links, FileStore store) {
        this.links = links;
        this.store = store;
    }

    @GET
    public Response file(@PathParam("token") String token) throws IOException {
        var found = links.open(token);
        return found.isPresent()
                ? served(found.get())
                : Response.status(Status.NOT_FOUND).build();
    }

    private Response served(StoredFile file) throws IOException {
        var isShown = file.isImage() || file.isAudio() || file.mediaType().startsWith("video/");
        return Response.ok(store.open(file.id()), isShown ? file.mediaType() : "application/octet-stream")
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
                .header(HttpHeaders.CONTENT_DISPOSITION, isShown ? "inline" : "attachment")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
