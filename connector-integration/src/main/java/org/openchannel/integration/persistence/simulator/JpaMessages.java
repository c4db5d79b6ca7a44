package org.openchannel.integration.persistence.simulator;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.simulator.chat.ChatKey;
import org.openchannel.simulator.chat.Message;
import org.openchannel.simulator.chat.Messages;
import org.openchannel.simulator.chat.Status;
import org.openchannel.simulator.telephone.PhoneNumber;

/** Messages in the database. */
@Transactional
@Dependent
class JpaMessages implements Messages {

    @PersistenceContext
    private EntityManager entities;

    protected JpaMessages() {
        // for CDI, which fills the entity manager in
    }

    JpaMessages(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Message message) {
        entities.persist(message);
    }

    @Override
    public Optional<Message> find(UUID id) {
        return Optional.ofNullable(entities.find(Message.class, id));
    }

    @Override
    public Optional<Message> lock(UUID id) {
        return Optional.ofNullable(entities.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Message> sentBy(PhoneNumber sender, UUID command) {
        return query("SELECT m FROM SimulatorMessage m WHERE m.sender = :sender AND m.commandId = :command")
                .setParameter("sender", sender.value())
                .setParameter("command", command)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Message> last(ChatKey chat, int most) {
        var latestFirst = query("SELECT m FROM SimulatorMessage m WHERE m.chat = :chat ORDER BY m.place DESC")
                .setParameter("chat", chat.value())
                .setMaxResults(most)
                .getResultList();
        var inOrder = new ArrayList<>(latestFirst);
        Collections.reverse(inOrder);
        return inOrder;
    }

    @Override
    public List<Message> lastOfEachChat(PhoneNumber number) {
        return query("""
                        SELECT m FROM SimulatorMessage m
                        WHERE (m.sender = :number OR m.recipient = :number)
                          AND m.place = (SELECT MAX(o.place) FROM SimulatorMessage o WHERE o.chat = m.chat)
                        ORDER BY m.place DESC
                        """).setParameter("number", number.value()).getResultList();
    }

    @Override
    public List<PhoneNumber> unreadSenders(PhoneNumber reader) {
        return entities.createQuery("""
                        SELECT m.sender FROM SimulatorMessage m
                        WHERE m.recipient = :reader AND m.status <> :read
                        """, String.class)
                .setParameter("reader", reader.value())
                .setParameter("read", Status.READ)
                .getResultStream()
                .map(PhoneNumber::new)
                .toList();
    }

    @Override
    public List<Message> lockUnread(PhoneNumber reader, PhoneNumber sender) {
        return query("""
                        SELECT m FROM SimulatorMessage m
                        WHERE m.recipient = :reader AND m.sender = :sender AND m.status <> :read
                        ORDER BY m.place
                        """)
                .setParameter("reader", reader.value())
                .setParameter("sender", sender.value())
                .setParameter("read", Status.READ)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<Message> lockUndelivered(PhoneNumber recipient) {
        return query("""
                        SELECT m FROM SimulatorMessage m
                        WHERE m.recipient = :recipient AND m.status = :sent
                        ORDER BY m.place
                        """)
                .setParameter("recipient", recipient.value())
                .setParameter("sent", Status.SENT)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private TypedQuery<Message> query(String jpql) {
        return entities.createQuery(jpql, Message.class);
    }
}
