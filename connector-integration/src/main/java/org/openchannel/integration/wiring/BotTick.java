package org.openchannel.integration.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.openchannel.integration.persistence.Database;
import org.openchannel.portal.botwork.RelieveBots;
import org.openchannel.shared.ServerSettings;

/** Gives dialogs to the queue that bots kept long enough. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BotTick {

    @EJB
    private Database database;

    @Inject
    private RelieveBots relieveBots;

    @Inject
    private ServerSettings settings;

    @PostConstruct
    void begin() {
        database.ready();
    }

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void tick() {
        if (settings.isPortalEnabled()) {
            relieveBots.relieveDue();
        }
    }
}
