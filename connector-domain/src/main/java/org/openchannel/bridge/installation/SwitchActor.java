package org.openchannel.bridge.installation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.shared.Secret;

/**
 * Uses somebody else's tokens on a portal from now on. They are proved as an installation is: our authorisation server
 * must take the refresh token, and say that it belongs to them and to this portal; the portal must say that they are an
 * administrator.
 */
@Dependent
public class SwitchActor {

    private final FindInstallations installations;
    private final RefreshAccess refresh;
    private final PortalPeople people;
    private final KeepInstallation keep;
    private final WriteDeed deeds;

    @Inject
    public SwitchActor(
            FindInstallations installations,
            RefreshAccess refresh,
            PortalPeople people,
            KeepInstallation keep,
            WriteDeed deeds) {
        this.installations = installations;
        this.refresh = refresh;
        this.people = people;
        this.keep = keep;
        this.deeds = deeds;
    }

    /**
     * Switches to {@code visitor}, whose refresh token it is; false when it can't be proved.
     *
     * @throws org.openchannel.shared.lane.DeliveryFailedException when somebody does not answer
     */
    public boolean to(MemberId portal, long visitor, Secret token) {
        var before = installations.on(portal);
        var proved = new AtomicReference<Visitor>();
        if (before.isEmpty() || !refresh.exchange(portal, token, grant -> isRight(grant, visitor, proved))) {
            return false;
        }
        var now = Objects.requireNonNull(proved.get());
        keep.actsAs(portal, now);
        deeds.write(
                now.name(), "acting-user", portal.value(), words(before.get().actor()), words(now));
        return true;
    }

    /** Says who they are, too: once we use their tokens the portal may be silent, and the deed is to be written. */
    private boolean isRight(Grant grant, long visitor, AtomicReference<Visitor> proved) {
        if (grant.userId() != visitor) {
            return false;
        }
        var theirs = new PortalAccess(grant.memberId(), grant.clientEndpoint(), grant.accessToken());
        var found = people.whoIs(theirs);
        proved.set(found);
        return found.userId() == visitor && found.isAdmin();
    }

    static String words(ActingUser actor) {
        return (actor.name() + " (" + actor.id() + ")").strip();
    }

    static String words(Visitor visitor) {
        return visitor.name() + " (" + visitor.userId() + ")";
    }
}
