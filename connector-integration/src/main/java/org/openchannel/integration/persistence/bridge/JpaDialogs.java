package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.dialog.Chat;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.dialog.Dialogs;
import org.openchannel.integration.persistence.Sql;

/** Dialogs in the database. */
@Transactional
@Dependent
class JpaDialogs implements Dialogs {

    /** Pairs are joined, not listed: H2 looks lists up by one column of an index only. */
    private static final String OF_CHATS = """
            SELECT d.id FROM UNNEST(CAST(? AS uuid ARRAY), CAST(? AS varchar(200) ARRAY)) AS chat(account, external)
            JOIN bridge_dialog d ON d.account_id = chat.account AND d.external_chat_id = chat.external
            """;

    @PersistenceContext
    private EntityManager entities;

    protected JpaDialogs() {
        // for CDI, which fills the entity manager in
    }

    JpaDialogs(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void addAll(List<Dialog> dialogs) {
        dialogs.forEach(entities::persist);
        entities.flush();
    }

    @Override
    public Optional<Dialog> find(UUID id) {
        return Optional.ofNullable(entities.find(Dialog.class, id));
    }

    @Override
    public List<Dialog> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT d FROM BridgeDialog d WHERE d.id IN :ids", Dialog.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public List<UUID> ofChats(Collection<Chat> chats) {
        if (chats.isEmpty()) {
            return List.of();
        }
        return new Sql(entities)
                .query(
                        row -> row.getObject("id", UUID.class),
                        OF_CHATS,
                        chats.stream().map(Chat::accountId).toArray(UUID[]::new),
                        chats.stream().map(Chat::externalId).toArray(String[]::new));
    }

    @Override
    public List<Dialog> lock(Collection<UUID> ids) {
        return new DialogLocks(entities).of(ids);
    }

    @Override
    public Optional<Dialog> ofChat(UUID accountId, String externalChatId) {
        return entities.createQuery(
                        "SELECT d FROM BridgeDialog d WHERE d.accountId = :account AND d.externalChatId = :chat",
                        Dialog.class)
                .setParameter("account", accountId)
                .setParameter("chat", externalChatId)
                .getResultStream()
                .findFirst();
    }
}
