package org.openchannel.portal.option;

import java.util.List;
import java.util.Optional;

/** All that applications keep. */
public interface Options {

    Optional<Option> find(String key);

    /** Of an application and user (0: the application's own), by name. */
    List<Option> of(long applicationId, long userId);

    void add(Option option);

    /** Forgets all of an application. */
    void dropOf(long applicationId);
}
