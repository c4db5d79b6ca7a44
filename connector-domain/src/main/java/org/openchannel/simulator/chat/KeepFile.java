package org.openchannel.simulator.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;

/** Keeps a file that is to be sent. */
@Dependent
public class KeepFile {

    /** The largest file the messenger carries, in bytes. */
    public static final long MAX_SIZE = 16L * 1024 * 1024;

    private static final String ANY_TYPE = "application/octet-stream";
    private static final Pattern TYPE = Pattern.compile("[a-z0-9][a-z0-9.+-]{0,40}/[a-z0-9][a-z0-9.+-]{0,50}");

    private final FileStore files;

    @Inject
    public KeepFile(FileStore files) {
        this.files = files;
    }

    /** Keeps {@code content} under a name and a media type that can't do harm. The type is only what its sender says. */
    public StoredFile keep(@Nullable String name, @Nullable String mediaType, InputStream content) throws IOException {
        try {
            return files.put(name == null ? "" : name, typeOf(mediaType), new Capped(content));
        } catch (FileStore.TooLargeException e) {
            throw new RefusedException(Refusal.FILE_TOO_LARGE);
        }
    }

    private static String typeOf(@Nullable String given) {
        var bare = given == null
                ? ""
                : given.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        return TYPE.matcher(bare).matches() ? bare : ANY_TYPE;
    }

    /** Refuses the first byte too many. */
    private static final class Capped extends FilterInputStream {

        private long left = MAX_SIZE;

        Capped(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var read = super.read(into, from, most);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws FileStore.TooLargeException {
            left -= read;
            if (left < 0) {
                throw new FileStore.TooLargeException();
            }
        }
    }
}
