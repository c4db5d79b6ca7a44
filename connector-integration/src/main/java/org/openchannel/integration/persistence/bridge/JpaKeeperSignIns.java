package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.access.KeeperSignIns;
import org.openchannel.integration.persistence.Sql;

/** Keepers' sign-ins in the database. */
@Transactional
@Dependent
class JpaKeeperSignIns implements KeeperSignIns {

    @PersistenceContext
    private EntityManager entities;

    protected JpaKeeperSignIns() {
        // for CDI, which fills the entity manager in
    }

    JpaKeeperSignIns(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(String digest, String keeper, Instant endsAt, @Nullable String word) {
        new Sql(entities)
                .update(
                        "INSERT INTO bridge_keeper_signin (digest, keeper, ends_at, word) VALUES (?, ?, ?, ?)",
                        digest,
                        keeper,
                        endsAt,
                        word);
    }

    @Override
    public Optional<String> wordOf(String digest) {
        return new Sql(entities)
                        .query(
                                row -> Optional.ofNullable(row.getString("word")),
                                "SELECT word FROM bridge_keeper_signin WHERE digest = ?",
                                digest)
                        .stream()
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    @Override
    public Optional<String> keeperOf(String digest, Instant now) {
        return new Sql(entities)
                        .query(
                                row -> row.getString("keeper"),
                                "SELECT keeper FROM bridge_keeper_signin WHERE digest = ? AND ends_at > ?",
                                digest,
                                now)
                        .stream()
                        .findFirst();
    }

    @Override
    public void remove(String digest) {
        new Sql(entities).update("DELETE FROM bridge_keeper_signin WHERE digest = ?", digest);
    }

    @Override
    public void removeOf(String keeper) {
        new Sql(entities).update("DELETE FROM bridge_keeper_signin WHERE keeper = ?", keeper);
    }

    @Override
    public void removeEnded(Instant now) {
        new Sql(entities).update("DELETE FROM bridge_keeper_signin WHERE ends_at <= ?", now);
    }
}
