package org.openchannel.portal.bot;

import java.util.List;
import java.util.Optional;

/** The bots of this portal. */
public interface Bots {

    Optional<Bot> find(long id);

    Optional<Bot> withCode(String code);

    /** All of an owner, oldest first. */
    List<Bot> of(long ownerId);

    /** All, oldest first. */
    List<Bot> all();

    void add(Bot bot);

    void remove(Bot bot);
}
