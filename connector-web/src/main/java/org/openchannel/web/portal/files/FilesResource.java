package org.openchannel.web.portal.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.web.http.FilePart;

/**
 * Serves files under addresses nobody can guess, as Bitrix24 links them in its events. Browsers show pictures, sound
 * and video; everything else they only save, so that no file runs as a page of ours.
 */
@Path("/portal/files")
@Dependent
public class FilesResource {

    private final FileStore files;

    @Inject
    public FilesResource(FileStore files) {
        this.files = files;
    }

    /** One file. */
    @GET
    @Path("{id: [A-Za-z0-9]+}")
    public Response file(@PathParam("id") String id, @HeaderParam("Range") @Nullable String range) throws IOException {
        var file = files.find(id).orElseThrow(NotFoundException::new);
        return FilePart.answer(files, file, range)
                .type(file.mediaType())
                .header("Content-Disposition", (isHarmless(file) ? "inline" : "attachment") + named(file.name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, max-age=86400, immutable")
                .build();
    }

    private static boolean isHarmless(StoredFile file) {
        return file.isImage() || file.isAudio() || file.mediaType().startsWith("video/");
    }

    /** RFC 6266: a plain name for old clients, the real one for all others. */
    private static String named(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        var real = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "; filename=\"" + plain + "\"; filename*=UTF-8''" + real;
    }
}
