package org.openchannel.simulator.telephone;

import java.util.List;
import java.util.Optional;

/** All telephones of the network. */
public interface Telephones {

    void add(Telephone telephone);

    Optional<Telephone> find(PhoneNumber number);

    /** The one whose token has this digest. */
    Optional<Telephone> ofToken(String digest);

    /** Companies first, then in the order they were added. */
    List<Telephone> all();
}
