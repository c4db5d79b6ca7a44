package org.openchannel.portal.sms;

import java.util.List;
import java.util.Optional;

/** All short messages. */
public interface SmsMessages {

    Optional<Sms> withCode(String messageCode);

    /** About a customer record, newest first. */
    List<Sms> about(String itemCode, int most);

    void add(Sms sms);
}
