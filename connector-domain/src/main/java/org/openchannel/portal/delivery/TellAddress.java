package org.openchannel.portal.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.Applications;

/** Queues an event for a handler given by its address, whether or not anybody subscribed. */
@Dependent
public class TellAddress {

    private final Applications applications;
    private final Outsiders outsiders;
    private final EventQueue queue;

    @Inject
    public TellAddress(Applications applications, Outsiders outsiders, EventQueue queue) {
        this.applications = applications;
        this.outsiders = outsiders;
        this.queue = queue;
    }

    /**
     * A handler.
     *
     * @param handlerId the number it is told it has
     * @param bearers whose tokens go along inside the data
     */
    public record Target(String handlerUrl, long handlerId, List<Bearer> bearers) {}

    /** Queues it, unless nobody stands behind the handler: an application must be installed. */
    @Transactional
    public boolean tell(Target target, RaisedEvent raised) {
        var owner = raised.applicationId();
        var application = applications.find(owner).filter(Application::isInstalled);
        if (application.isEmpty() && outsiders.applicationToken(owner).isEmpty()) {
            return false;
        }
        var bearers = target.bearers().stream().map(Bearer::toString).collect(Collectors.joining(";"));
        queue.add(
                new EventDelivery.Addressee(target.handlerUrl(), target.handlerId(), raised.causedBy(), bearers),
                raised);
        return true;
    }
}
