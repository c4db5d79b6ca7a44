package org.openchannel.bridge.access;

import java.util.List;
import java.util.Optional;

/** Who may enter the console. */
public interface Keepers {

    void add(Keeper keeper);

    Optional<Keeper> find(String name);

    /** The same, and nobody else changes them until the transaction ends. */
    Optional<Keeper> lock(String name);

    /** All of them, by name; nobody else changes them until the transaction ends. */
    List<Keeper> lockAll();

    /** All of them, by name. */
    List<Keeper> all();

    void remove(Keeper keeper);
}
