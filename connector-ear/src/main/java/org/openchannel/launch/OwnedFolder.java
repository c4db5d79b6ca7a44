package org.openchannel.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Everything the product keeps on disk. One process owns it from start to end; its lock goes with the process, so a
 * killed one leaves nothing to clean up.
 */
record OwnedFolder(Path root, FileLock lock) {

    static OwnedFolder claim(Path root) throws Refusal {
        try {
            Files.createDirectories(root);
            FileChannel channel = FileChannel.open(
                    root.resolve("connector.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new Refusal(
                        "The data folder " + root + " is in use by an Open Channel Connector that already runs;"
                                + " stop that one, or choose another folder with -Dconnector.data.");
            }
            var folder = new OwnedFolder(root, lock);
            folder.emptyScratch();
            Files.createDirectories(folder.log());
            return folder;
        } catch (IOException e) {
            throw new Refusal("The data folder " + root
                    + " cannot be created or written; choose another one with -Dconnector.data.");
        }
    }

    Path log() {
        return root.resolve("log");
    }

    /** Where the server unpacks itself; worth nothing after a stop. */
    Path scratch() {
        return root.resolve("tmp");
    }

    /** H2 must not close itself at the signal to stop: what is under way is still to be written down. */
    String databaseUrl() {
        return "jdbc:h2:file:" + root.resolve("db").resolve("connector")
                + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";
    }

    private void emptyScratch() throws IOException {
        if (Files.exists(scratch())) {
            Files.walkFileTree(scratch(), new Deletion());
        }
        Files.createDirectories(scratch());
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
