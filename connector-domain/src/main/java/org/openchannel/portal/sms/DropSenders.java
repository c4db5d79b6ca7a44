package org.openchannel.portal.sms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.application.Belonging;

/** An application that was uninstalled sends nothing any more. */
@Dependent
public class DropSenders implements Belonging {

    private final SmsSenders senders;

    @Inject
    public DropSenders(SmsSenders senders) {
        this.senders = senders;
    }

    @Override
    public void drop(long applicationId) {
        senders.dropOf(applicationId);
    }
}
