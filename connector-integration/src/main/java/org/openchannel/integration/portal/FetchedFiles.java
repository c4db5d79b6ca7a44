package org.openchannel.integration.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLConnection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openchannel.integration.http.Downloads;
import org.openchannel.portal.incoming.RemoteFiles;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.file.StoredFile;

/** Fetches the files connectors point to into the file store. */
@Dependent
class FetchedFiles implements RemoteFiles {

    private static final String UNKNOWN = "application/octet-stream";

    private final Downloads downloads;
    private final FileStore files;

    @Inject
    FetchedFiles(Downloads downloads, FileStore files) {
        this.downloads = downloads;
        this.files = files;
    }

    @Override
    public StoredFile fetch(String url, @Nullable String name) throws IOException {
        URI address;
        try {
            address = URI.create(url.strip());
        } catch (IllegalArgumentException e) {
            throw new IOException("Not an address: " + url, e);
        }
        try (var download = downloads.open(address, FileStore.MAX_SIZE)) {
            var called = name == null || name.isBlank() ? lastStep(address) : name.strip();
            var type = download.mediaType().equals(UNKNOWN) ? guessed(called) : download.mediaType();
            return files.put(called, type, download.content());
        }
    }

    private static String lastStep(URI address) {
        var path = Objects.requireNonNullElse(address.getPath(), "");
        var last = path.substring(path.lastIndexOf('/') + 1);
        return last.isBlank() ? "file" : last;
    }

    private static String guessed(String name) {
        return Objects.requireNonNullElse(URLConnection.guessContentTypeFromName(name), UNKNOWN);
    }
}
