package org.openchannel.bridge.settings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whom accounts do not listen to: ten thousand numbers and more, of which nobody reads all. */
public interface IgnoredNumbers {

    /** Those of these that are ignored. */
    Set<IgnoredNumber> among(Collection<IgnoredNumber> numbers);

    /** Ignores these from now on; returns those that were not ignored before. */
    List<String> add(UUID account, Collection<String> phones, Instant now);

    /** Ignores these no longer; returns those that were ignored. */
    List<String> remove(UUID account, Collection<String> phones);

    long count(UUID account);

    /**
     * Some of an account's, in their order.
     *
     * @param digits only those in which these digits follow each other; "" for all
     */
    List<String> find(UUID account, String digits, int most);
}
