package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.crm.Item;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.ItemScope;
import org.openchannel.portal.crm.Items;

/** Customer records in the database. */
@Dependent
@Transactional
class JpaItems implements Items {

    private static final String SCOPE = """
            FROM PortalCrmItem i
            WHERE i.kind = :kind AND i.number > :above AND i.number < :below
            """;

    private static final String READ_ONLY = "eclipselink.read-only";

    private static final String WITH_WORD = " AND :word MEMBER OF i.words ";

    @PersistenceContext
    private EntityManager entities;

    protected JpaItems() {
        // for CDI, which fills the entity manager in
    }

    JpaItems(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Item> find(ItemKind kind, long number) {
        return Optional.ofNullable(entities.find(Item.class, kind.code(number)));
    }

    @Override
    public Optional<Item> lock(ItemKind kind, long number) {
        return Optional.ofNullable(entities.find(Item.class, kind.code(number), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Item> page(ItemScope scope, boolean newestFirst, int offset, int most) {
        var order = newestFirst ? " ORDER BY i.number DESC" : " ORDER BY i.number";
        return bound(entities.createQuery("SELECT i " + condition(scope) + order, Item.class), scope)
                .setHint(READ_ONLY, true) // nobody changes what stands in lists, and nothing of them is to be kept
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long count(ItemScope scope) {
        return bound(entities.createQuery("SELECT COUNT(i) " + condition(scope), Long.class), scope)
                .getSingleResult();
    }

    @Override
    public void add(Item item) {
        entities.persist(item);
    }

    @Override
    public void remove(Item item) {
        entities.remove(item);
    }

    private static String condition(ItemScope scope) {
        return scope.word().isEmpty() ? SCOPE : SCOPE + WITH_WORD;
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, ItemScope scope) {
        query.setParameter("kind", scope.kind())
                .setParameter("above", scope.above())
                .setParameter("below", scope.below());
        return scope.word().isEmpty() ? query : query.setParameter("word", scope.word());
    }
}
