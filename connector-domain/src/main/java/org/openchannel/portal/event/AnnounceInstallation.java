package org.openchannel.portal.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.InstallationNews;

/** Tells applications that they were installed or are leaving. */
@Dependent
public class AnnounceInstallation implements InstallationNews {

    private final RaiseEvent raiseEvent;
    private final EventQueue queue;

    @Inject
    public AnnounceInstallation(RaiseEvent raiseEvent, EventQueue queue) {
        this.raiseEvent = raiseEvent;
        this.queue = queue;
    }

    @Override
    public void installed(Application application, long userId, String callback) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("VERSION", "1");
        facts.put("ACTIVE", "Y");
        facts.put("INSTALLED", "Y");
        facts.put("LANGUAGE_ID", "en");
        queue.add(
                new EventDelivery.Addressee(callback, 0, userId),
                RaisedEvent.of(application.id(), EventNames.APP_INSTALL, facts, userId));
    }

    @Override
    public void leaving(Application application, boolean clean) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("LANGUAGE_ID", "en");
        facts.put("CLEAN", clean ? 1 : 0);
        raiseEvent.raise(RaisedEvent.of(application.id(), EventNames.APP_UNINSTALL, facts, 0));
    }
}
