package org.openchannel.portal.crm;

import java.util.List;
import java.util.Optional;

/** All slips. */
public interface Slips {

    Optional<Slip> find(long id);

    Optional<Slip> find(String shelf, String code);

    /** All of a shelf, in the order they were put there. */
    List<Slip> of(String shelf);

    void add(Slip slip);

    void remove(Slip slip);
}
