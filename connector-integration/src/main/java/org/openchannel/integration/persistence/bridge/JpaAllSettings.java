package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.settings.AllSettings;
import org.openchannel.bridge.settings.Settings;
import org.openchannel.integration.persistence.Sql;

/** Settings in the database. */
@Transactional
@Dependent
class JpaAllSettings implements AllSettings {

    @PersistenceContext
    private EntityManager entities;

    protected JpaAllSettings() {
        // for CDI, which fills the entity manager in
    }

    JpaAllSettings(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Settings> find(UUID account) {
        return Optional.ofNullable(entities.find(Settings.class, account));
    }

    /** Two that begin at the same time: the second waits for the first one's row. */
    @Override
    public Settings lock(UUID account) {
        var usual = new Settings(account).view();
        var switches = usual.switches();
        new Sql(entities)
                .insertOnce(
                        """
                        INSERT INTO bridge_settings (account_id, version, edition, publish_outgoing, chat_for_sms,
                            chat_for_newsletters, sms_provider, show_online, campaign_interval_ms, is_ignoring)
                        VALUES (?, 1, 0, ?, ?, ?, ?, ?, ?, FALSE)
                        """,
                        account,
                        switches.publishOutgoing(),
                        switches.chatForSms(),
                        switches.chatForNewsletters(),
                        switches.smsProvider(),
                        switches.showOnline(),
                        usual.pace().campaignInterval().toMillis());
        return Objects.requireNonNull(entities.find(Settings.class, account, LockModeType.PESSIMISTIC_WRITE));
    }
}
