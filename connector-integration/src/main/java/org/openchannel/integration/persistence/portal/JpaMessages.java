package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.Messages;
import org.openchannel.shared.file.StoredFile;

/** Messages in the database. */
@Dependent
@Transactional
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
    public Optional<ImMessage> find(long id) {
        return Optional.ofNullable(entities.find(ImMessage.class, id));
    }

    @Override
    public List<ImMessage> withExternalId(long chatId, String externalId) {
        return Stream.concat(
                        known("m.externalId = :known", chatId, externalId),
                        known(":known MEMBER OF m.moreExternalIds", chatId, externalId))
                .sorted(Comparator.comparing(ImMessage::id))
                .toList();
    }

    private Stream<ImMessage> known(String condition, long chatId, String externalId) {
        return entities.createQuery(
                        "SELECT m FROM PortalImMessage m WHERE m.chatId = :chat AND " + condition, ImMessage.class)
                .setParameter("chat", chatId)
                .setParameter("known", externalId)
                .getResultStream();
    }

    @Override
    public void add(ImMessage message) {
        entities.persist(message);
    }

    @Override
    public List<ImMessage> page(long chatId, long before, int most) {
        var latestFirst = new ArrayList<>(entities.createQuery("""
                        SELECT m FROM PortalImMessage m WHERE m.chatId = :chat AND m.id < :before
                        ORDER BY m.id DESC
                        """, ImMessage.class)
                .setParameter("chat", chatId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList());
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    @Override
    public List<ImMessage> following(long chatId, long after, int most) {
        return entities.createQuery("""
                        SELECT m FROM PortalImMessage m WHERE m.chatId = :chat AND m.id > :after ORDER BY m.id
                        """, ImMessage.class)
                .setParameter("chat", chatId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<ImMessage> containing(long chatId, String text, int most) {
        return entities.createQuery("""
                        SELECT m FROM PortalImMessage m
                        WHERE m.chatId = :chat AND m.deletedAt IS NULL AND LOWER(m.text) LIKE :pattern ESCAPE '!'
                        ORDER BY m.id DESC
                        """, ImMessage.class)
                .setParameter("chat", chatId)
                .setParameter("pattern", Pattern.containing(text))
                .setMaxResults(most)
                .getResultList();
    }

    /** Read as plain values: EclipseLink cannot commit a transaction in which it fetched lists of embeddables ahead. */
    @Override
    public Map<Long, List<StoredFile>> files(List<Long> messageIds) {
        var files = new HashMap<Long, List<StoredFile>>();
        if (!messageIds.isEmpty()) {
            entities.createQuery("""
                            SELECT m.id, f.fileId, f.name, f.mediaType, f.size FROM PortalImMessage m JOIN m.files f
                            WHERE m.id IN :ids ORDER BY m.id, INDEX(f)
                            """, Object[].class)
                    .setParameter("ids", messageIds)
                    .getResultList()
                    .forEach(found -> files.computeIfAbsent((Long) found[0], none -> new ArrayList<>())
                            .add(new StoredFile(
                                    (String) found[1], (String) found[2], (String) found[3], (Long) found[4])));
        }
        return files;
    }

    @Override
    public long count(long chatId) {
        return entities.createQuery("SELECT COUNT(m) FROM PortalImMessage m WHERE m.chatId = :chat", Long.class)
                .setParameter("chat", chatId)
                .getSingleResult();
    }
}
