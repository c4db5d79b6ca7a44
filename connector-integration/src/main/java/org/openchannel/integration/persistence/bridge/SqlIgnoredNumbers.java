package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openchannel.bridge.settings.IgnoredNumber;
import org.openchannel.bridge.settings.IgnoredNumbers;
import org.openchannel.integration.persistence.Sql;

/** Ignored numbers in SQL: nothing but their keys. */
@Transactional
@Dependent
class SqlIgnoredNumbers implements IgnoredNumbers {

    @PersistenceContext
    private EntityManager entities;

    protected SqlIgnoredNumbers() {
        // for CDI, which fills the entity manager in
    }

    SqlIgnoredNumbers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<IgnoredNumber> among(Collection<IgnoredNumber> numbers) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        var asked = new HashSet<>(numbers);
        return new Sql(entities)
                        .query(
                                row -> new IgnoredNumber(
                                        row.getObject("account_id", UUID.class), row.getString("phone")),
                                "SELECT account_id, phone FROM bridge_ignored_number"
                                        + " WHERE account_id = ANY(?) AND phone = ANY(?)",
                                asked.stream()
                                        .map(IgnoredNumber::account)
                                        .distinct()
                                        .toArray(UUID[]::new),
                                asked.stream()
                                        .map(IgnoredNumber::phone)
                                        .distinct()
                                        .toArray(String[]::new))
                        .stream()
                        .filter(asked::contains)
                        .collect(Collectors.toSet());
    }

    /** Whoever changes an account's numbers holds its settings, so nobody adds the same ones meanwhile. */
    @Override
    public List<String> add(UUID account, Collection<String> phones, Instant now) {
        var known = known(account, phones);
        var fresh = phones.stream()
                .distinct()
                .filter(phone -> !known.contains(phone))
                .toList();
        new Sql(entities)
                .batch(
                        "INSERT INTO bridge_ignored_number (account_id, phone, added_at) VALUES (?, ?, ?)",
                        fresh.stream()
                                .map(phone -> new Object[] {account, phone, now})
                                .toList());
        return fresh;
    }

    @Override
    public List<String> remove(UUID account, Collection<String> phones) {
        var known = known(account, phones);
        var gone = phones.stream().distinct().filter(known::contains).toList();
        if (!gone.isEmpty()) {
            new Sql(entities)
                    .update(
                            "DELETE FROM bridge_ignored_number WHERE account_id = ? AND phone = ANY(?)",
                            account,
                            gone.toArray(String[]::new));
        }
        return gone;
    }

    private Set<String> known(UUID account, Collection<String> phones) {
        return phones.isEmpty()
                ? Set.of()
                : new HashSet<>(new Sql(entities)
                        .query(
                                row -> row.getString("phone"),
                                "SELECT phone FROM bridge_ignored_number WHERE account_id = ? AND phone = ANY(?)",
                                account,
                                phones.toArray(String[]::new)));
    }

    @Override
    public long count(UUID account) {
        return new Sql(entities)
                .query(
                        row -> row.getLong(1),
                        "SELECT count(*) FROM bridge_ignored_number WHERE account_id = ?",
                        account)
                .get(0);
    }

    @Override
    public List<String> find(UUID account, String digits, int most) {
        return new Sql(entities)
                .query(
                        row -> row.getString("phone"),
                        "SELECT phone FROM bridge_ignored_number WHERE account_id = ? AND position(? IN phone) > 0"
                                + " ORDER BY phone LIMIT ?",
                        account,
                        digits,
                        most);
    }
}
