package org.openchannel.web.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.file.StoredFile;

/**
 * The part of a stored file that a {@code Range} header asks for, so that players can jump inside sound and video (RFC
 * 9110). Several ranges at once, and headers nobody can read, get the whole file, as the standard allows.
 *
 * @param from the first byte
 * @param length how many bytes
 */
public record FilePart(long from, long length, long size) {

    private static final Pattern RANGE = Pattern.compile("bytes=(?<first>[0-9]{0,18})-(?<last>[0-9]{0,18})");

    /** An answer with the bytes and their headers; type and disposition are the caller's. */
    public static Response.ResponseBuilder answer(FileStore files, StoredFile file, @Nullable String range)
            throws IOException {
        var part = of(range, file.size());
        if (part.length < 1 && file.size() > 0) {
            return Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header("Content-Range", "bytes */" + file.size());
        }
        var answer = Response.status(part.isWhole() ? 200 : 206)
                .entity(part.cut(files.open(file.id())))
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_LENGTH, part.length);
        return part.isWhole()
                ? answer
                : answer.header(
                        "Content-Range", "bytes " + part.from + "-" + (part.from + part.length - 1) + "/" + part.size);
    }

    /** What {@code range} asks for; no length when it lies outside. */
    static FilePart of(@Nullable String range, long size) {
        var asked = RANGE.matcher(range == null ? "" : range.strip());
        if (!asked.matches()
                || (asked.group("first").isEmpty() && asked.group("last").isEmpty())) {
            return new FilePart(0, size, size);
        }
        return asked.group("first").isEmpty() ? end(asked, size) : middle(asked, size);
    }

    private static FilePart end(Matcher asked, long size) {
        var length = Math.min(size, Long.parseLong(asked.group("last")));
        return new FilePart(size - length, length, size);
    }

    private static FilePart middle(Matcher asked, long size) {
        var from = Long.parseLong(asked.group("first"));
        var last = asked.group("last").isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(asked.group("last")));
        var isBackwards = !asked.group("last").isEmpty() && Long.parseLong(asked.group("last")) < from;
        return isBackwards ? new FilePart(0, size, size) : new FilePart(from, last - from + 1, size);
    }

    private boolean isWhole() {
        return length == size;
    }

    private InputStream cut(InputStream content) throws IOException {
        content.skipNBytes(from);
        return isWhole() ? content : new FirstBytes(content, length);
    }
}
