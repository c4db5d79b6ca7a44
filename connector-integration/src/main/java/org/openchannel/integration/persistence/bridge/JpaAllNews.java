package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openchannel.bridge.news.AllNews;
import org.openchannel.bridge.news.News;
import org.openchannel.bridge.news.NewsKind;

/** News in the database. */
@Transactional
@Dependent
class JpaAllNews implements AllNews {

    @PersistenceContext
    private EntityManager entities;

    protected JpaAllNews() {
        // for CDI, which fills the entity manager in
    }

    JpaAllNews(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(News news) {
        entities.persist(news);
        entities.flush();
    }

    @Override
    public Optional<News> find(UUID id) {
        return Optional.ofNullable(entities.find(News.class, id));
    }

    @Override
    public boolean isKnown(UUID accountId, NewsKind kind, String occasion) {
        return entities.createQuery("""
                        SELECT COUNT(n) FROM BridgeNews n
                        WHERE n.accountId = :account AND n.kind = :kind AND n.occasion = :occasion
                        """, Long.class)
                        .setParameter("account", accountId)
                        .setParameter("kind", kind)
                        .setParameter("occasion", occasion)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<News> latest(UUID accountId, Set<NewsKind> kinds, int most) {
        return entities.createQuery("""
                        SELECT n FROM BridgeNews n WHERE n.accountId = :account AND n.kind IN :kinds
                        ORDER BY n.happenedAt DESC, n.id DESC
                        """, News.class)
                .setParameter("account", accountId)
                .setParameter("kinds", kinds)
                .setMaxResults(most)
                .getResultList();
    }
}
