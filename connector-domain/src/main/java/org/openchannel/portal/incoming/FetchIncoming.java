package org.openchannel.portal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openchannel.shared.file.StoredFile;

/** Fetches the files of a message a connector brings; what can't be had is an error of that message. */
@Dependent
public class FetchIncoming {

    private static final int MOST = 100;

    private final RemoteFiles remoteFiles;

    @Inject
    public FetchIncoming(RemoteFiles remoteFiles) {
        this.remoteFiles = remoteFiles;
    }

    /** What could be had; the reasons why the rest could not are added to {@code errors}. May take long. */
    List<StoredFile> of(IncomingMessage message, List<String> errors) {
        var files = new ArrayList<StoredFile>();
        for (var file : message.files().stream().limit(MOST).toList()) {
            try {
                files.add(remoteFiles.fetch(file.url(), file.name()));
            } catch (IOException e) {
                errors.add("The file could not be fetched: " + e.getMessage());
            }
        }
        if (message.files().size() > MOST) {
            errors.add("A message has at most " + MOST + " files");
        }
        return files;
    }
}
