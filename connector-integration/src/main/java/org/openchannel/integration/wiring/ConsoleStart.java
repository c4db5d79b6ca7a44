package org.openchannel.integration.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.openchannel.bridge.access.ArrangeKeepers;
import org.openchannel.bridge.access.MakePasswords;
import org.openchannel.integration.persistence.Database;
import org.openchannel.shared.Secret;
import org.openchannel.shared.ServerSettings;

/**
 * Gives the console its first administrator, whose password is written into a file of the data folder that only its owner
 * may read. Of two nodes that start on an empty database the first one does it.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ConsoleStart {

    private static final Logger LOG = System.getLogger(ConsoleStart.class.getName());

    @EJB
    private Database database;

    @Inject
    private ServerSettings settings;

    @Inject
    private ArrangeKeepers keepers;

    @Inject
    private MakePasswords passwords;

    @PostConstruct
    void begin() {
        database.ready();
        if (!keepers.all().isEmpty()) {
            return;
        }
        var password = passwords.next();
        var file = settings.dataFolder().resolve("console-admin-password");
        var draft = PrivateFile.write(file.resolveSibling("console-admin-password.new"), password);
        try {
            if (isFirst(password)) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
                LOG.log(Level.INFO, "The console is at /console; the password of \"admin\" is in {0}", file);
            }
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new UncheckedIOException("The console's first password stays in " + draft, e);
        }
    }

    /** Its password is written down before: nobody else knows it. */
    private boolean isFirst(Secret password) {
        try {
            return keepers.begin(password);
        } catch (RuntimeException e) {
            if (keepers.all().isEmpty()) {
                throw e;
            }
            LOG.log(Level.INFO, "Another node has made the console's first administrator");
            return false;
        }
    }
}
