package org.openchannel.web.phone;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.simulator.chat.Messages;
import org.openchannel.web.http.FilePart;

/**
 * The files of messages. Pictures and sound that browsers can't be tricked with are shown; everything else is only ever
 * saved, as bytes of no type.
 */
@Path("/phone/files/{message: [0-9a-f-]{36}}")
@Dependent
public class FileResource {

    private static final Set<String> SHOWN = Set.of(
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "audio/wav",
            "audio/x-wav",
            "audio/mpeg",
            "audio/ogg",
            "audio/mp4",
            "audio/aac",
            "audio/webm");

    private final Messages messages;
    private final FileStore files;

    @Inject
    public FileResource(Messages messages, FileStore files) {
        this.messages = messages;
        this.files = files;
    }

    @GET
    public Response file(@PathParam("message") UUID id, @HeaderParam("Range") @Nullable String range)
            throws IOException {
        var file = messages.find(id).flatMap(message -> message.file()).orElseThrow(NotFoundException::new);
        if (files.find(file.id()).isEmpty()) {
            throw new NotFoundException();
        }
        var isShown = SHOWN.contains(file.mediaType());
        return FilePart.answer(files, file, range)
                .type(isShown ? file.mediaType() : MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(isShown, file))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400")
                .build();
    }

    private static String disposition(boolean isShown, StoredFile file) {
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return (isShown ? "inline" : "attachment") + "; filename*=UTF-8''" + name;
    }
}
