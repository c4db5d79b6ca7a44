package org.openchannel.simulator.telephone;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Telephones that last as long as the test. */
public final class InMemoryTelephones implements Telephones {

    private final TreeMap<PhoneNumber, Telephone> telephones = new TreeMap<>();

    @Override
    public void add(Telephone telephone) {
        telephones.put(telephone.number(), telephone);
    }

    @Override
    public Optional<Telephone> find(PhoneNumber number) {
        return Optional.ofNullable(telephones.get(number));
    }

    @Override
    public Optional<Telephone> ofToken(String digest) {
        return telephones.values().stream()
                .filter(telephone ->
                        telephone.tokenDigest().filter(digest::equals).isPresent())
                .findFirst();
    }

    @Override
    public List<Telephone> all() {
        return telephones.values().stream()
                .sorted(Comparator.comparing((Telephone telephone) -> !telephone.isCompany())
                        .thenComparing(Telephone::addedAt)
                        .thenComparing(Telephone::number))
                .toList();
    }
}
