package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
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

    @Override
    public List<UUID> takePresences(Instant now, Instant next, int most) {
        var sql = new Sql(entities);
        var taken = sql.query(row -> row.getObject("account_id", UUID.class), """
                SELECT account_id FROM bridge_settings WHERE presence_due_at <= ? AND EXISTS (SELECT 1 FROM bridge_account
                    WHERE bridge_account.id = bridge_settings.account_id AND state = 'CONNECTED')
                ORDER BY presence_due_at, account_id LIMIT ? FOR UPDATE SKIP LOCKED
                """, now, most);
        if (!taken.isEmpty()) {
            sql.update(
                    "UPDATE bridge_settings SET presence_due_at = ? WHERE account_id = ANY(?)",
                    next,
                    taken.toArray(UUID[]::new));
        }
        return taken;
    }

    @Override
    public void endPresence(UUID account) {
        new Sql(entities)
                .update(
                        "UPDATE bridge_settings SET presence_due_at = NULL WHERE account_id = ? AND NOT show_online",
                        account);
    }
}
