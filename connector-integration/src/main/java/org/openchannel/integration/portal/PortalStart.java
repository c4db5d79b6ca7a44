package org.openchannel.integration.portal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.openchannel.integration.persistence.Database;
import org.openchannel.integration.wiring.PrivateFile;
import org.openchannel.portal.setup.SetUpPortal;
import org.openchannel.portal.staff.AdminToken;
import org.openchannel.portal.staff.SetPassword;
import org.openchannel.shared.SecretSource;
import org.openchannel.shared.ServerSettings;

/**
 * Founds the portal at the first start, where it is switched on. Outside a try-out the administrator gets a password,
 * which is written into a file of the data folder only its owner may read.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class PortalStart {

    private static final Logger LOG = System.getLogger(PortalStart.class.getName());
    private static final int PASSWORD_LENGTH = 16;

    @EJB
    private Database database;

    @Inject
    private ServerSettings settings;

    @Inject
    private SetUpPortal setUpPortal;

    @Inject
    private SetPassword setPassword;

    @Inject
    private SecretSource secrets;

    /** Asked for here so that its file is there once the portal answers, and a wrong setting stops the start. */
    @Inject
    private AdminToken adminToken;

    @PostConstruct
    void begin() {
        database.ready();
        if (!settings.isPortalEnabled()) {
            return;
        }
        if (adminToken.secret().isPresent()) {
            LOG.log(Level.INFO, "Programs may drive the portal through /portal/api");
        }
        var admin = setUpPortal.setUp();
        if (admin != 0 && !settings.isTryout()) {
            var password = secrets.next(PASSWORD_LENGTH);
            setPassword.set(admin, password);
            LOG.log(
                    Level.INFO,
                    "The portal was set up; the password of \"admin\" is in {0}",
                    PrivateFile.write(settings.dataFolder().resolve("portal-admin-password"), password));
        }
    }
}
