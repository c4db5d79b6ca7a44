package org.openchannel.simulator.telephone;

import java.util.List;
import java.util.Optional;

/** All telephones of the network. */
public interface Telephones {

    void add(Telephone telephone);

    Optional<Telephone> find(PhoneNumber number);

    /** Companies first, then in the order they were added. */
    List<Telephone> all();
}
