package org.openchannel.portal.option;

import java.util.Map;

/** The options applications keep; values are JSON as their writer made it. */
public interface Options {

    /** All of an owner, by name. */
    Map<String, String> of(OptionOwner owner);

    /** Writes one, in the place of one of that name. */
    void put(OptionOwner owner, String name, String value);

    /** Forgets all of an application, those of its users too. */
    void dropOf(long applicationId);
}
