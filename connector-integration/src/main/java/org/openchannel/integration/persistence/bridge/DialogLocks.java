package org.openchannel.integration.persistence.bridge;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.integration.persistence.Sql;

/** Locks dialogs in the order of their ids, as the databases sort them: two who want the same ones never wait in a ring. */
final class DialogLocks {

    /** Of more, not all are named in one statement. */
    private static final int AT_ONCE = 500;

    private static final String LOCKED = "SELECT d FROM BridgeDialog d WHERE d.id IN %s ORDER BY d.id";
    private static final String OF_MESSAGES = "SELECT DISTINCT dialog_id FROM bridge_message WHERE id = ANY(?)";
    private static final Comparator<UUID> AS_DATABASES_DO = Comparator.comparing(UUID::toString);

    private final EntityManager entities;

    DialogLocks(EntityManager entities) {
        this.entities = entities;
    }

    List<Dialog> of(Collection<UUID> ids) {
        var sorted = ids.stream().distinct().sorted(AS_DATABASES_DO).toList();
        var locked = new ArrayList<Dialog>();
        for (int from = 0; from < sorted.size(); from += AT_ONCE) {
            locked.addAll(locked(":ids", sorted.subList(from, Math.min(sorted.size(), from + AT_ONCE))));
        }
        return locked;
    }

    void ofMessages(Collection<UUID> messages) {
        if (messages.isEmpty()) {
            return;
        }
        var sql = new Sql(entities);
        if (messages.size() <= AT_ONCE && sql.dialect().locksSorted()) {
            locked("(SELECT m.dialogId FROM BridgeMessage m WHERE m.id IN :ids)", messages);
        } else {
            of(sql.query(row -> row.getObject(1, UUID.class), OF_MESSAGES, (Object) messages.toArray(UUID[]::new)));
        }
    }

    private List<Dialog> locked(String which, Collection<UUID> ids) {
        return entities.createQuery(LOCKED.formatted(which), Dialog.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
