package org.openchannel.portal.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.InstallationNews;
import org.openchannel.portal.delivery.EventDelivery;
import org.openchannel.portal.delivery.EventNames;
import org.openchannel.portal.delivery.EventQueue;
import org.openchannel.portal.delivery.RaisedEvent;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;

/** Tells applications that they were installed or are leaving. */
@Dependent
public class AnnounceInstallation implements InstallationNews {

    private final RaiseEvent raiseEvent;
    private final EventQueue queue;
    private final StaffDirectory staff;

    @Inject
    public AnnounceInstallation(RaiseEvent raiseEvent, EventQueue queue, StaffDirectory staff) {
        this.raiseEvent = raiseEvent;
        this.queue = queue;
        this.staff = staff;
    }

    @Override
    public void installed(Application application, long userId, String callback) {
        queue.add(
                new EventDelivery.Addressee(callback, 0, userId),
                RaisedEvent.of(application.id(), EventNames.APP_INSTALL, installation(application), userId));
    }

    @Override
    public void finished(Application application) {
        var causedBy = application.installedBy().orElse(0L);
        raiseEvent.raise(RaisedEvent.of(application.id(), EventNames.APP_INSTALL, installation(application), causedBy));
    }

    private Map<String, Object> installation(Application application) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("VERSION", application.appVersion());
        facts.put("ACTIVE", "Y");
        facts.put("INSTALLED", "Y");
        facts.put("LANGUAGE_ID", language(application));
        return facts;
    }

    @Override
    public void updated(Application application, String previousVersion) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("VERSION", application.appVersion());
        facts.put("PREVIOUS_VERSION", previousVersion);
        facts.put("LANGUAGE_ID", language(application));
        raiseEvent.raise(RaisedEvent.of(application.id(), EventNames.APP_UPDATE, facts, 0));
    }

    /** That of whoever installed it. */
    private String language(Application application) {
        return application
                .installedBy()
                .flatMap(staff::find)
                .map(StaffMember::language)
                .orElse("en");
    }

    @Override
    public void leaving(Application application, boolean clean) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("LANGUAGE_ID", language(application));
        facts.put("CLEAN", clean ? 1 : 0);
        raiseEvent.raise(RaisedEvent.of(application.id(), EventNames.APP_UNINSTALL, facts, 0));
    }
}
