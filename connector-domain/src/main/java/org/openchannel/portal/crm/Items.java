package org.openchannel.portal.crm;

import java.util.List;
import java.util.Optional;

/** All customer records, activities and comments. */
public interface Items {

    Optional<Item> find(ItemKind kind, long number);

    /** For changing it: nobody else changes it until the transaction ends. */
    Optional<Item> lock(ItemKind kind, long number);

    /** Of a scope, in the order of their numbers, or the other way round; to be looked at, not to be changed. */
    List<Item> page(ItemScope scope, boolean newestFirst, int offset, int most);

    /** How many there are. */
    long count(ItemScope scope);

    void add(Item item);

    void remove(Item item);
}
