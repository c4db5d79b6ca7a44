package org.openchannel.portal.incoming;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.file.StoredFile;

/** Fetches files connectors point to. */
public interface RemoteFiles {

    /**
     * Fetches and stores a file. Blocks; called without a transaction.
     *
     * @param name how it is called; guessed from the address when absent
     * @throws IOException when it can't be had; the message says why, fit for the application's builder
     */
    StoredFile fetch(String url, @Nullable String name) throws IOException;
}
