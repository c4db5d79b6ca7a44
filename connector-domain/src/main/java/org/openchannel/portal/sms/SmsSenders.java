package org.openchannel.portal.sms;

import java.util.List;
import java.util.Optional;

/** All registered senders. */
public interface SmsSenders {

    Optional<SmsSender> find(long applicationId, String code);

    /** All, by name. */
    List<SmsSender> all();

    void add(SmsSender sender);

    void remove(SmsSender sender);

    /** Forgets all of an application. */
    void dropOf(long applicationId);
}
