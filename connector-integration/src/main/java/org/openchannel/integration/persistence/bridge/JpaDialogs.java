package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.dialog.Dialogs;

/** Dialogs in the database. */
@Transactional
@Dependent
class JpaDialogs implements Dialogs {

    @PersistenceContext
    private EntityManager entities;

    protected JpaDialogs() {
        // for CDI, which fills the entity manager in
    }

    JpaDialogs(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Dialog dialog) {
        entities.persist(dialog);
        entities.flush();
    }

    @Override
    public Optional<Dialog> find(UUID id) {
        return Optional.ofNullable(entities.find(Dialog.class, id));
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
