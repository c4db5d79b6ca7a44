package org.openchannel.portal.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.Applications;
import org.openchannel.portal.delivery.RaisedEvent;
import org.openchannel.portal.event.RaiseEvent;

/** Tells every application that wants to know what happened to an item. */
@Dependent
public class CrmEvents {

    private final Applications applications;
    private final RaiseEvent raiseEvent;

    @Inject
    public CrmEvents(Applications applications, RaiseEvent raiseEvent) {
        this.applications = applications;
        this.raiseEvent = raiseEvent;
    }

    void added(Item item, long userId) {
        raise(item, "ADD", userId);
    }

    void changed(Item item, long userId) {
        raise(item, "UPDATE", userId);
    }

    void deleted(Item item, long userId) {
        raise(item, "DELETE", userId);
    }

    private void raise(Item item, String what, long userId) {
        var kind = item.kind() == ItemKind.COMMENT
                ? "TIMELINECOMMENT"
                : item.kind().name();
        var event = "ONCRM" + kind + what;
        var id = Map.of("ID", item.number());
        var facts = item.kind() == ItemKind.COMMENT ? id : Map.of("FIELDS", id);
        for (Application application : applications.all()) {
            raiseEvent.raise(RaisedEvent.of(application.id(), event, facts, userId));
        }
    }
}
