package org.openchannel.integration.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.openchannel.bridge.access.ConsoleDoors;
import org.openchannel.bridge.access.MakePasswords;
import org.openchannel.bridge.access.RecoverKeeper;
import org.openchannel.integration.persistence.Database;
import org.openchannel.shared.ServerSettings;

/**
 * Lets whoever may write into the data folder into the console: the name in the file {@code console-recover} gets a new
 * password, which is written into {@code console-recovered-password} beside it. At the start and every ten seconds, so that
 * nothing has to be stopped at three in the morning. Where passwords are refused nobody would get in with one: that is said,
 * and the file waits until they are allowed.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class RecoveryTick {

    private static final Logger LOG = System.getLogger(RecoveryTick.class.getName());

    @EJB
    private Database database;

    @Inject
    private ServerSettings settings;

    @Inject
    private RecoverKeeper recover;

    @Inject
    private MakePasswords passwords;

    @Inject
    private ConsoleDoors doors;

    private volatile boolean isRefusalSaid;

    @PostConstruct
    void begin() {
        database.ready();
        look();
    }

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    void look() {
        try {
            var asked = new RecoveryFile(settings.dataFolder()).read();
            if (doors.takePasswords()) {
                asked.ifPresent(this::recover);
            } else {
                refuse(asked.isPresent());
            }
        } catch (RuntimeException e) { // a timer that fails twice is not called any more
            LOG.log(Level.WARNING, "The file that asks for a way into the console can't be read", e);
        }
    }

    private void refuse(boolean isAsked) {
        if (isAsked && !isRefusalSaid) {
            LOG.log(
                    Level.WARNING,
                    "{0} asks for a password for the console, but connector.console.passwords=refuse lets nobody in with one."
                            + " Start with connector.console.passwords=allow: it is answered then",
                    new RecoveryFile(settings.dataFolder()).asked());
        }
        isRefusalSaid = isAsked;
    }

    private void recover(String name) {
        var file = new RecoveryFile(settings.dataFolder());
        if (!RecoverKeeper.isName(name)) {
            LOG.log(Level.WARNING, "The file {0} holds no name of a person of the console", file.asked());
            file.done();
            return;
        }
        var password = passwords.next();
        try {
            var draft = PrivateFile.write(file.told().resolveSibling("console-recovered-password.new"), password);
            recover.recover(name, password);
            Files.move(draft, file.told(), StandardCopyOption.REPLACE_EXISTING);
            file.done();
            LOG.log(Level.WARNING, "{0} has a new password for the console, which is in {1}", name, file.told());
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Nobody could be let into the console again; the next round tries again", e);
        }
    }
}
