package org.openchannel.bridge.settings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ignored numbers that last as long as the test. */
public final class InMemoryIgnoredNumbers implements IgnoredNumbers {

    private final Map<UUID, SortedSet<String>> all = new TreeMap<>();

    private SortedSet<String> of(UUID account) {
        return all.computeIfAbsent(account, id -> new TreeSet<>());
    }

    @Override
    public Set<IgnoredNumber> among(Collection<IgnoredNumber> numbers) {
        return numbers.stream()
                .filter(number -> of(number.account()).contains(number.phone()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<String> add(UUID account, Collection<String> phones, Instant now) {
        return phones.stream().filter(of(account)::add).toList();
    }

    @Override
    public List<String> remove(UUID account, Collection<String> phones) {
        return phones.stream().filter(of(account)::remove).toList();
    }

    @Override
    public long count(UUID account) {
        return of(account).size();
    }

    @Override
    public List<String> find(UUID account, String digits, int most) {
        return of(account).stream()
                .filter(phone -> phone.contains(digits))
                .limit(most)
                .toList();
    }
}
